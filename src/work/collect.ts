import type { PeriodId } from '../core/date/period';
import { isConsolidation, readConsolidation } from '../core/entries/read-consolidation';
import { readReturnedWorkbook } from '../core/entries/read-returned-workbook';
import type { Contribution } from '../core/entry/contribution';
import type { Receipt } from '../core/entry/receipt';
import type { OfficeNotes } from '../core/entry/office-notes';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { WorldError } from '../core/issue/world-error';
import type { Plan } from '../core/plan/plan';
import { changedSince } from '../core/rollup/changed-since';
import { contribute } from '../core/rollup/contribute';
import type { WorkbookRows } from '../core/sheet/sheet-rows';
import { receive, type ArrivedFile } from '../core/rollup/receive';
import { unitsByFileName, type UnitOfFileName } from '../core/rollup/unit-by-file-name';
import { readArrivals, withToldArrival, type ToldArrival } from '../core/rollup/told-arrivals';
import { asFindings, validateEntries, withWaivers, type CheckContext } from '../core/validate/validate-entries';
import { checkContextOf } from './check-context';
import type { GivenFile, ReadWorkbook, Sha256, Watch } from './ports';

/** What collecting needs of the world. */
export interface CollectPorts extends Watch {
  readonly readWorkbook: ReadWorkbook;
  readonly sha256: Sha256;
  /** Hears of every receipt as soon as its file has been read. */
  readonly received?: (receipt: Receipt) => void;
}

/** Which files come in, for which plan and period. `arrivals` is the text of a list of arrivals with its file name. */
export interface CollectInput {
  readonly plan: Plan;
  readonly notes: OfficeNotes;
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly files: readonly GivenFile[];
  readonly arrivals?: { readonly name: string; readonly text: string };
  /** Names of files of which a person accepts that their dates are turned round (`dates-maybe-swapped`); receipts keep it. */
  readonly swapDates?: readonly string[];
}

/** Files that no person means to send: locks of open workbooks, shadows of macOS, thumbnails, what a run that was killed had begun to write. */
const PASSED_OVER = /^(?:~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\..+\.\d+\.tmp$)/i;

/** A consolidation of the level below brings the receipts and entries that it holds, if it is of the same plan and period. */
function takeConsolidation(
  workbook: WorkbookRows,
  file: { readonly file: string; readonly sha256: string },
  planId: string,
  periodId: PeriodId,
): Result<Contribution[]> {
  const { value, issues } = readConsolidation(workbook, file);
  if (value === null) return result([], issues);
  const place = { kind: 'file', file: file.file } as const;
  if (value.planId !== planId)
    return result([], [...issues, issue('other-plan', 'error', place, { found: value.planId, expected: planId })]);
  if (value.periodId !== periodId)
    return result([], [...issues, issue('other-period', 'error', place, { found: value.periodId, expected: periodId })]);
  return result([...value.contributions], issues);
}

function arrivedFile({ name, modified }: GivenFile): Omit<ArrivedFile, 'sha256'> {
  return { name, ...(modified === undefined ? {} : { modified }) };
}

interface Taking {
  readonly input: CollectInput;
  readonly arrivals: readonly ToldArrival[];
  readonly contextOf: (unitId: string | null) => Omit<CheckContext, 'file'>;
  readonly unitOfFileName: UnitOfFileName;
}

/** One tracking workbook becomes a receipt and a contribution; the issues are what its reader and the rules found; waived warnings are notes. */
function takeReturned(
  workbook: WorkbookRows | null,
  opening: readonly Issue[],
  arrived: ArrivedFile,
  { input, arrivals, contextOf, unitOfFileName }: Taking,
): Result<Contribution> {
  const { plan, notes, periodId, asOf } = input;
  const swapDates =
    input.swapDates?.includes(arrived.name) === true || notes.receipts.some((r) => r.sha256 === arrived.sha256 && r.datesSwapped === true);
  const returned = workbook === null ? result(null) : readReturnedWorkbook(workbook, { file: arrived.name, asOf, swapDates });
  const received = receive(arrived, returned.value, [...opening, ...returned.issues], {
    plan,
    periodId,
    noted: notes.receipts,
    unitOfFileName,
  });
  const receipt = { ...withToldArrival(received.value, arrivals), ...(swapDates ? { datesSwapped: true } : {}) };
  if (returned.value === null) return result(contribute(null, receipt), [...returned.issues, ...received.issues]);
  const day = receipt.receivedOn?.confirmed === true ? { receivedOn: receipt.receivedOn.date } : {};
  const found = [
    ...asFindings([...returned.issues, ...received.issues, ...changedSince(plan, returned.value, arrived.name)], returned.value),
    ...validateEntries(returned.value, { ...contextOf(receipt.unitId), ...day, file: arrived.name }),
  ];
  const told = withWaivers(found, notes.waivers, receipt.unitId, periodId);
  const warnings = told.filter((i) => i.severity !== 'note').length;
  return result(contribute(returned.value, { ...receipt, warnings }), told);
}

/**
 * Reads the files that came in for a period, checks each, and makes its receipt and contribution. A file that cannot be read becomes one line, and the
 * others go on. Waived warnings are told as such. Throws `Cancelled` between files.
 */
export function collect(input: CollectInput, ports: CollectPorts): Result<Contribution[]> {
  const { plan, periodId, files } = input;
  const issues: Issue[] = [];
  const passed = files.filter((f) => PASSED_OVER.test(f.name));
  const read = files.filter((f) => !PASSED_OVER.test(f.name));
  if (passed.length > 0) issues.push(issue('files-passed-over', 'note', nowhere, { names: passed.map((f) => `“${f.name}”`).join(', ') }));
  let arrivals: readonly ToldArrival[] = [];
  if (input.arrivals !== undefined) {
    const told = readArrivals(
      input.arrivals.text,
      plan.units,
      read.map((f) => f.name),
      input.arrivals.name,
    );
    arrivals = told.value;
    issues.push(...told.issues);
  }
  const contextOf = checkContextOf(input);
  const unitOfFileName = unitsByFileName(plan.units);
  const contributions: Contribution[] = [];
  for (const [at, file] of read.entries()) {
    if (ports.cancelled?.() === true) throw new WorldError('cancelled', file.name);
    ports.progress?.(at, read.length, file.name);
    // The caller may read a file anew at every look at its bytes.
    const { bytes } = file;
    const sha256 = ports.sha256(bytes);
    const opened = ports.readWorkbook(bytes, file.name);
    issues.push(...opened.issues);
    if (opened.value !== null && isConsolidation(opened.value)) {
      const below = takeConsolidation(opened.value, { file: file.name, sha256 }, plan.id, periodId);
      contributions.push(...below.value);
      issues.push(...below.issues);
      for (const { receipt } of below.value) ports.received?.(receipt);
      continue;
    }
    const taken = takeReturned(
      opened.value,
      opened.issues,
      { ...arrivedFile(file), sha256 },
      { input, arrivals, contextOf, unitOfFileName },
    );
    contributions.push(taken.value);
    ports.received?.(taken.value.receipt);
    issues.push(...taken.issues);
  }
  ports.progress?.(read.length, read.length, '');
  return result(contributions, issues);
}
