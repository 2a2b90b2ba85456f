import type { MasterFacts } from '../../facts/master';
import type { Sentences } from '../sentences';

export const master: Sentences<MasterFacts> = {
  'tasks-unassigned': ({ count }) => `Còn ${count} nhiệm vụ chưa giao cho đơn vị nào. Đề nghị giao việc trong sheet “Phân công”.`,
};
