import type { MasterFacts } from '../../facts/master';
import type { Sentences } from '../sentences';

export const master: Sentences<MasterFacts> = {
  'tasks-unassigned': ({ count }) => `${count} tasks are not assigned to any unit. Please assign them in sheet “Phân công”.`,
};
