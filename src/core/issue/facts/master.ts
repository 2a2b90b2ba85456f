/** Facts of what is told about the master workbook, the register of units, the assignments and the workbooks made from them. */
export interface MasterFacts {
  /** `ids` names the first of the tasks. */
  'tasks-unassigned': { count: number; ids: string };
  'metadata-damaged': Record<string, never>;
  'workbook-is-master': Record<string, never>;
  'workbook-is-consolidation': Record<string, never>;
  'workbook-newer': { schema: string };
  'master-not-ours': Record<string, never>;
  'master-sheet-missing': Record<string, never>;
  'master-bad-date': { raw: string };
  'master-bad-number': { raw: string };
  'master-unknown-choice': { raw: string; choices: string };
  'master-bad-setting': { name: string; raw: string; help: string };
  'unit-without-name': { code: string };
  'unit-code-twice': { code: string; name: string };
  'unit-name-twice': { name: string; codes: string };
  'unit-kind-unknown': { raw: string };
  'unit-unknown': { name: string };
  'group-unknown': { name: string };
  'group-without-name': Record<string, never>;
  'register-without-names': Record<string, never>;
  'register-is-prose': Record<string, never>;
  /** `column` is its heading, or its letters where it has none; `personal` columns are of persons. */
  'register-column-left': { column: string; personal: boolean };
  'assignment-unknown-row': { id: string };
  'assignment-target-unknown': { target: string };
  'assignment-target-several': { target: string; candidates: string };
  'waiting-unknown-task': { raw: string };
  'assignment-without-units': { name: string };
  'assignment-without-tasks': { name: string };
  'assignment-several-leads': { name: string; units: string };
  'receipt-unknown-row': { file: string };
  'adjustment-unknown-field': { raw: string };
  'adjustment-bad-value': { field: string; raw: string };
  'unit-without-tasks': { count: number; names: string };
  'no-unit-reports': Record<string, never>;
  'period-outside-plan': { period: string; plan: string };
  'answers-kept': { file: string };
  'units-missing-register': Record<string, never>;
  'assignments-proposed': { count: number; of: number };
  'proposal-missing': { sheet: string };
  'proposal-other-plan': Record<string, never>;
  'proposal-older': Record<string, never>;
  'proposal-unknown-section': { raw: string };
  'proposal-part-of-none': Record<string, never>;
  'proposal-without-text': { id: string };
  'proposal-row-without-text': Record<string, never>;
  'proposal-time-unread': { words: string };
  'groups-to-fill': { names: string };
}
