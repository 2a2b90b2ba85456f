import type { PeriodId } from '../core/date/period';
import type { OfficeNotes } from '../core/entry/office-notes';
import type { Receipt } from '../core/entry/receipt';
import type { Plan } from '../core/plan/plan';
import type { GivenFile, Memory, ReadWorkbook, Sha256, Watch } from './ports';

/** What collecting needs of the world. */
export interface CollectPorts extends Watch {
  readonly readWorkbook: ReadWorkbook;
  readonly sha256: Sha256;
  /** Hears of every receipt as soon as its file has been read. */
  readonly received?: (receipt: Receipt) => void;
  /** What was made of files before; without it every file is read anew. */
  readonly memory?: Memory;
}

/** Which files come in, for which plan and period. `arrivals` is the text of a list of arrivals with its file name. */
export interface CollectInput {
  readonly plan: Plan;
  readonly notes: OfficeNotes;
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly files: readonly GivenFile[];
  readonly arrivals?: { readonly name: string; readonly text: string };
  /** Names of files of which a person accepts that their dates are turned round (`dates-maybe-swapped`, `dates-month-first`); receipts keep it. */
  readonly swapDates?: readonly string[];
}
