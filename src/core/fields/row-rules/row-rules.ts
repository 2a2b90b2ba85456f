import { documentDateReadable, finishedOnReadable, startedOnReadable } from './date-readable';
import { documentComplete } from './document-complete';
import { finishDateAfterStart } from './finish-date-after-start';
import { finishDateByCutoff } from './finish-date-by-cutoff';
import { finishDateOnlyWhenDone } from './finish-date-only-when-done';
import { finishDateWhenDone } from './finish-date-when-done';
import { notFilled } from './not-filled';
import { nothingBegunWhenNotStarted } from './nothing-begun-when-not-started';
import { percentBelowFullWhenOpen } from './percent-below-full-when-open';
import { percentFullWhenDone } from './percent-full-when-done';
import { percentReadable } from './percent-readable';
import { progressFromList } from './progress-from-list';
import { progressGiven } from './progress-given';
import { reasonWhenLeaving } from './reason-when-leaving';
import { resultWhenDone } from './result-when-done';
import type { RowRule } from './row-rule';
import { unchangedNeedsPrevious } from './unchanged-needs-previous';

/** Every rule over a task row, in the order in which *Cần bổ sung* names what it finds. */
export const rowRules: readonly RowRule[] = [
  notFilled,
  progressGiven,
  progressFromList,
  unchangedNeedsPrevious,
  resultWhenDone,
  reasonWhenLeaving,
  finishDateWhenDone,
  finishedOnReadable,
  finishDateOnlyWhenDone,
  finishDateByCutoff,
  finishDateAfterStart,
  percentReadable,
  percentFullWhenDone,
  percentBelowFullWhenOpen,
  nothingBegunWhenNotStarted,
  documentDateReadable,
  documentComplete,
  startedOnReadable,
];
