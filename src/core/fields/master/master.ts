import type { OfficeNotes } from '../../entry/office-notes';
import type { Plan } from '../../plan/plan';

/** The name and version of the master workbook; version n+1 is refused. */
export const MASTER_SCHEMA = 'tonghop/master@1';

/** What a master workbook (Sổ gốc) holds: the plan with its units, groups, assignments and settings, and what the office has noted beside it. */
export interface Master {
  readonly plan: Plan;
  readonly notes: OfficeNotes;
}
