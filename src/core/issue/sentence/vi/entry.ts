import type { EntryFacts } from '../../facts/entry';
import type { Sentences } from '../sentences';

export const entry: Sentences<EntryFacts> = {
  'value-repaired': ({ raw, value }) => `Đã hiểu “${raw}” là “${value}”.`,
};
