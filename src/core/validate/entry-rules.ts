import type { EntryRule } from './entry-rule';
import { dateOutsidePlan } from './rule/date-outside-plan';
import { documentInResult } from './rule/document-in-result';
import { finishedAfterReceipt } from './rule/finished-after-receipt';
import { finishedBeforeWindow } from './rule/finished-before-window';
import { leavesTheCount } from './rule/leaves-the-count';
import { partsDiffer } from './rule/parts-differ';
import { sameTextAsBefore } from './rule/same-text-as-before';
import { waitingThoughArrived } from './rule/waiting-though-arrived';

/** Every rule over a returned row that needs more than its own cells; the others stand in `fields/row-rules`. */
export const entryRules: readonly EntryRule[] = [
  finishedAfterReceipt,
  finishedBeforeWindow,
  dateOutsidePlan,
  documentInResult,
  sameTextAsBefore,
  leavesTheCount,
  waitingThoughArrived,
  partsDiffer,
] as readonly EntryRule[];
