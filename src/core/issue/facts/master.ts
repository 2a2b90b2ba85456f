/** Facts of what is told about the master workbook, the register of units and the assignments. */
export interface MasterFacts {
  'tasks-unassigned': { count: number };
}
