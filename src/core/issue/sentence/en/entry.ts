import type { EntryFacts } from '../../facts/entry';
import type { Sentences } from '../sentences';

export const entry: Sentences<EntryFacts> = {
  'value-repaired': ({ raw, value }) => `“${raw}” was read as “${value}”.`,
};
