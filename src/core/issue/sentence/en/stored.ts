import type { StoredFacts, StoredIn } from '../../facts/stored';
import { formatOf } from '../id-words';
import type { Sentences } from '../sentences';

const names: Readonly<Record<StoredIn, string>> = { 'plan.json': 'plan.json', master: 'master workbook' };

export const stored: Sentences<StoredFacts> = {
  'stored-not-ours': ({ what }) => `This is not a ${names[what]} made by Tổng Hợp. Please choose another file.`,
  'stored-invalid': ({ what, path, found }) =>
    `The data of the ${names[what]} is not valid at “${path}”: ${found === '' ? 'something is missing' : `it cannot be ${found}`}. Please use the latest copy.`,
  'stored-newer': ({ found, known }) =>
    `The file was made by a newer version (format ${formatOf(found)}; this software reads up to format ${formatOf(known)}). Please update Tổng Hợp.`,
};
