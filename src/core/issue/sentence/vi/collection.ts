import type { CollectionFacts } from '../../facts/collection';
import type { Sentences } from '../sentences';

export const collection: Sentences<CollectionFacts> = {
  'unit-not-recognised': ({ name }) => `Không nhận ra đơn vị “${name}”. Đề nghị xác nhận đơn vị.`,
};
