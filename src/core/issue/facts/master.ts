/** Facts of what is told about the master workbook, the register of units, the assignments and the workbooks made from them. */
export interface MasterFacts {
  'tasks-unassigned': { count: number };
  'metadata-damaged': Record<string, never>;
  'workbook-newer': { schema: string };
}
