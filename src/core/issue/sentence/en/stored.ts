import type { StoredFacts } from '../../facts/stored';
import type { Sentences } from '../sentences';

export const stored: Sentences<StoredFacts> = {
  'stored-not-ours': ({ what }) => `This is not a ${what} made by Tổng Hợp. Please choose another file.`,
  'stored-invalid': ({ what, path, found }) =>
    `The data of the ${what} is not valid at “${path}”: ${found === '' ? 'something is missing' : `it cannot be ${found}`}. Please use the latest copy.`,
  'stored-newer': ({ found, known }) =>
    `The file was made by a newer version (${found}; this software reads up to ${known}). Please update Tổng Hợp.`,
};
