import type { CollectionFacts } from '../../facts/collection';
import type { Sentences } from '../sentences';

export const collection: Sentences<CollectionFacts> = {
  'unit-not-recognised': ({ name }) => `The unit “${name}” was not recognised. Please confirm the unit.`,
};
