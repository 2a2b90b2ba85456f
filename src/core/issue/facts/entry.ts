/** Facts of what is told about what a unit entered in its tracking workbook. */
export interface EntryFacts {
  'value-repaired': { field: string; raw: string; value: string };
}
