interface ClosedOnVersion {
  period: string;
  closedOn: string;
  version: number;
  present: number;
  assigned: number;
  done: number;
}

/** Facts of what is told while returned workbooks are received, checked against each other and rolled up. */
export interface CollectionFacts {
  'unit-not-recognised': { name: string };
  'unit-not-stated': Record<string, never>;
  'unit-not-certain': { stated: string; byName: string };
  'unit-head-differs': { stated: string; head: string };
  'unit-not-expected': { name: string };
  'other-plan': { found: string; expected: string };
  'other-period': { found: string; expected: string };
  'older-plan-version': { found: number; current: number };
  'newer-plan-version': { found: number; current: number };
  'same-file-twice': { names: string };
  'files-merged': { unit: string; files: string; rows: number };
  'unit-rows-not-filled': { unit: string; count: number };
  'files-differ': { unit: string; files: string; cells: number };
  'files-passed-over': { names: string };
  /** `names` are the first of `count` files, `more` the number of others. */
  'files-missing': { count: number; names: string; more: number };
  'close-without-files': { count: number; names: string; more: number };
  'files-kept': { count: number };
  'adjustment-stale': { unit: string; row: string; field: string; reported: string; now: string };
  'entry-not-asked': { unit: string; row: string };
  'task-changed-since': { row: string; version: number };
  'numbers-masked': { count: number };
  'arrival-line-unread': { line: number; text: string };
  'arrival-unit-unknown': { name: string };
  'previous-unusable': { file: string };
  'hand-edit-found': {
    sheet: string;
    cell: string;
    was: string;
    now: string;
    /** For a value of a unit: the heading of its column, the unit's name, the id of the task's due date or of the target. */
    of?: { column: string; unit: string; row: string };
  };
  'period-closed': { period: string; closedOn: string };
  /** A period closed on `version` of the plan, which is now `present`; `assigned` and `done` are the lượt giao that it was closed with. */
  'period-counted-as-closed': ClosedOnVersion;
  'period-closed-otherwise': ClosedOnVersion;
  'close-other-version': ClosedOnVersion;
  'late-answers-taken': { period: string; closedOn: string; on: string };
  'late-answers-left': { period: string; closedOn: string; files: string };
  'amendment-unmatched': { label: string; text: string };
  /** `dues` names the due dates that are no more, `rows` counts what was reported on them. */
  'amendment-dates-left': { label: string; text: string; rows: number; dues: string };
  'amendment-uncertain': { label: string; text: string; likeness: number };
}
