import type { MasterFacts } from '../../facts/master';
import type { Sentences } from '../sentences';

export const master: Sentences<MasterFacts> = {
  'tasks-unassigned': ({ count }) => `${count} tasks are not assigned to any unit. Please assign them in sheet “Phân công”.`,
  'metadata-damaged': () =>
    'The technical part of the file is missing or was changed, so it was not recognised. Please use the file the office sent and copy the answers into it.',
  'workbook-newer': ({ schema }) =>
    `The file was made by a newer version of this program (${schema}). Please update the program and open it again.`,
};
