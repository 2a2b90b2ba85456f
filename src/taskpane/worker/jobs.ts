import type { Period } from '../../core/date/period';
import type { Conflict } from '../../core/entry/consolidation';
import type { PeriodId } from '../../core/entry/entry';
import type { OfficeNotes } from '../../core/entry/office-notes';
import type { Receipt } from '../../core/entry/receipt';
import type { Master } from '../../core/fields/master/master';
import type { Language } from '../../core/issue/sentence/tell';
import type { Issue, IssueCode, Severity } from '../../core/issue/issue';
import type { Result } from '../../core/issue/result';
import type { Reminder } from '../../core/report/reminders';
import type { OfficialCounts } from '../../core/status/counts-of';
import type { WorkbookRows } from '../../core/sheet/sheet-rows';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { Plan } from '../../core/plan/plan';
import type { Checked } from '../../work/check';
import type { Distributed } from '../../work/distribute';
import type { EditedProposal } from '../../work/edit-proposal';
import type { MadeFile } from '../../work/ports';
import type { WorkbookTemplate } from '../../work/restore-template';
import type { ProposedRepair } from '../../work/repair-cells';
import type { NamedChanges } from '../state/named-changes';
import type { SheetPreview } from '../state/sheet-preview';

/** A workbook as it is to be handed out: as a file, or as a spec that is drawn into the open workbook. */
export interface MadeWorkbook {
  readonly file: MadeFile | null;
  readonly spec: WorkbookSpec | null;
}

/** Issues of one code: how many, and the first of them; thousands are never sent to the page. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  readonly first: readonly Issue[];
}

/** One line of a preview: a section or a unit with its official counts. */
export interface CountLine {
  readonly name: string;
  readonly depth: number;
  readonly counts: OfficialCounts;
}

/** What the page shows of a roll-up; the roll-up itself stays where it was made. */
export interface RollUpView {
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly all: OfficialCounts;
  readonly sections: readonly CountLine[];
  readonly units: readonly CountLine[];
  readonly receipts: readonly Receipt[];
  readonly conflicts: readonly (Conflict & { readonly unit: string; readonly row: string })[];
  readonly findings: readonly IssueGroup[];
  readonly reminders: readonly Reminder[];
  /** What the master workbook holds of receipts now that these files have come. */
  readonly noted: OfficeNotes['receipts'];
  readonly sheets: readonly string[];
}

interface DistributeJob {
  readonly master: Master;
  readonly period: Period;
  readonly asOf: string;
  readonly common: boolean;
  readonly protect: boolean;
  readonly onlyAssigned: boolean;
  readonly as: 'files' | 'spec';
}

/** What came of distributing: one workbook, or a zip file of all. */
export interface DistributedFiles {
  readonly made: readonly Distributed[];
  readonly workbook: MadeWorkbook;
}

interface RollUpJob {
  readonly master: Master;
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly files: readonly File[];
  readonly arrivals: File | null;
  readonly previous: readonly File[];
}

/** The work that is done beside the page's thread: what each job takes and gives. */
export interface Jobs {
  readonly open: { readonly takes: { readonly file: File }; readonly gives: Result<Master | null> };
  readonly openRows: { readonly takes: { readonly rows: WorkbookRows }; readonly gives: Result<Master | null> };
  readonly sample: { readonly takes: { readonly day: string }; readonly gives: Result<Master> };
  readonly found: {
    readonly takes: { readonly master: Master; readonly units: File | null; readonly day: string };
    readonly gives: Result<Master>;
  };
  readonly saveMaster: {
    readonly takes: { readonly master: Master; readonly asOf: string; readonly as: 'files' | 'spec' };
    readonly gives: MadeWorkbook;
  };
  readonly proposal: {
    readonly takes: { readonly plan: Plan; readonly day: string; readonly as: 'files' | 'spec' };
    readonly gives: MadeWorkbook;
  };
  readonly editProposal: {
    readonly takes: { readonly plan: Plan; readonly from: WorkbookRows | File };
    readonly gives: Result<EditedProposal | null>;
  };
  readonly distribute: { readonly takes: DistributeJob; readonly gives: Result<DistributedFiles> };
  readonly check: { readonly takes: { readonly files: readonly File[]; readonly asOf: string }; readonly gives: readonly Checked[] };
  readonly checkRows: { readonly takes: { readonly rows: WorkbookRows; readonly asOf: string }; readonly gives: Checked };
  readonly repair: {
    readonly takes: { readonly file: File; readonly repairs: readonly ProposedRepair[]; readonly asOf: string };
    readonly gives: Result<{ readonly file: MadeFile; readonly checked: Checked } | null>;
  };
  readonly template: {
    readonly takes: { readonly rows: WorkbookRows; readonly dueSoonDays: number | undefined };
    readonly gives: Result<WorkbookTemplate | null>;
  };
  readonly rollUp: { readonly takes: RollUpJob; readonly gives: RollUpView };
  /** `sheets` are those to be in sight. */
  readonly consolidated: {
    readonly takes: { readonly master: Master; readonly as: 'files' | 'spec'; readonly sheets: readonly string[] };
    readonly gives: MadeWorkbook;
  };
  readonly previewSheet: { readonly takes: { readonly master: Master; readonly sheet: string }; readonly gives: SheetPreview | null };
  /** `differs` is what differs from the figures that the period was closed with before, null where it is closed now; no value where it cannot be closed. */
  readonly close: {
    readonly takes: { readonly master: Master; readonly by: string; readonly language: Language };
    readonly gives: Result<{ readonly notes: OfficeNotes; readonly differs: NamedChanges | null } | null>;
  };
}
export type JobName = keyof Jobs;

/** Something a job tells while it runs: n of m and what is at work, or a receipt that has been made. */
export type JobNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly at: string }
  | { readonly kind: 'receipt'; readonly receipt: Receipt };

/** What a running job needs of whoever runs it. `pause` lets others have the thread for a moment. */
export interface JobWatch {
  readonly news: (news: JobNews) => void;
  readonly cancelled: () => boolean;
  readonly pause: () => Promise<void>;
}

/** The implementation of every job. */
export type JobTable = { readonly [N in JobName]: (takes: Jobs[N]['takes'], watch: JobWatch) => Promise<Jobs[N]['gives']> };
