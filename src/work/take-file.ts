import { isConsolidation, readConsolidation } from '../core/entries/read-consolidation';
import { readReturnedWorkbook } from '../core/entries/read-returned-workbook';
import type { PeriodId } from '../core/date/period';
import type { Contribution } from '../core/entry/contribution';
import type { Receipt, ReceiptState } from '../core/entry/receipt';
import { issue, type Issue } from '../core/issue/issue';
import { result, type Result } from '../core/issue/result';
import { changedSince } from '../core/rollup/changed-since';
import { contribute } from '../core/rollup/contribute';
import type { WorkbookRows } from '../core/sheet/sheet-rows';
import { receive, type ArrivedFile } from '../core/rollup/receive';
import { planOfPeriod } from '../core/rollup/plan-of-period';
import { remapWaivers } from '../core/rollup/remap-occurrences';
import { unitsByFileName, type UnitOfFileName } from '../core/rollup/unit-by-file-name';
import { withToldArrival, type ToldArrival } from '../core/rollup/told-arrivals';
import { asFindings, validateEntries, withWaivers, type CheckContext } from '../core/validate/validate-entries';
import { checkContextOf } from './check-context';
import type { CollectInput, CollectPorts } from './collect-input';
import { decidedBefore, keyOfRun, remembered } from './memory';
import type { Outcome } from './outcome';
import type { FileLook, GivenFile } from './ports';

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
  readonly decided: readonly Receipt[];
}

/** Of a workbook of another period or plan nothing is to be mended: that it is the wrong one is all that is told. */
const WRONG_FILE: ReadonlySet<ReceiptState> = new Set<ReceiptState>(['wrong-period', 'wrong-plan']);

/** One tracking workbook becomes a receipt and a contribution; the issues are what its reader and the rules found; waived warnings are notes. */
function takeReturned(
  workbook: WorkbookRows | null,
  opening: readonly Issue[],
  arrived: ArrivedFile,
  { input, arrivals, contextOf, unitOfFileName, decided }: Taking,
): Result<Contribution> {
  const { plan, notes, periodId, asOf } = input;
  const swapDates = input.swapDates?.includes(arrived.name) === true || decided.some((r) => r.datesSwapped === true);
  const returned = workbook === null ? result(null) : readReturnedWorkbook(workbook, { file: arrived.name, asOf, swapDates });
  const received = receive(arrived, returned.value, [...opening, ...returned.issues], {
    plan,
    periodId,
    noted: decided,
    unitOfFileName,
  });
  const receipt = { ...withToldArrival(received.value, arrivals), ...(swapDates ? { datesSwapped: true } : {}) };
  if (returned.value === null) return result(contribute(null, receipt), [...returned.issues, ...received.issues]);
  if (WRONG_FILE.has(receipt.state)) {
    const warnings = received.issues.filter((i) => i.severity !== 'note').length;
    return result(contribute(returned.value, { ...receipt, warnings }), received.issues);
  }
  const day = receipt.receivedOn?.confirmed === true ? { receivedOn: receipt.receivedOn.date } : {};
  const found = [
    ...asFindings([...returned.issues, ...received.issues, ...changedSince(plan, returned.value, arrived.name)], returned.value),
    ...validateEntries(returned.value, { ...contextOf(receipt.unitId), ...day, file: arrived.name }),
  ];
  const told = withWaivers(found, remapWaivers(plan, notes.waivers), receipt.unitId, periodId);
  const warnings = told.filter((i) => i.severity !== 'note').length;
  return result(contribute(returned.value, { ...receipt, warnings }), told);
}

function lookAt(file: GivenFile, ports: CollectPorts): FileLook {
  // The caller may read a file anew at every look at its bytes.
  const { bytes } = file;
  return { sha256: ports.sha256(bytes), bytes: () => bytes };
}

/** A file of a run: its name, the SHA-256 of its bytes, and what became of it. */
export interface TakenFile {
  readonly name: string;
  readonly sha256: string;
  readonly outcome: Outcome;
}

/**
 * Makes what becomes of single files of a run, whichever others come with them: receipt, contribution and findings of each, recalled from the ports' memory
 * where that knows them. A consolidation of the level below brings what it holds.
 */
export function fileTaker(given: CollectInput, ports: CollectPorts, arrivals: readonly ToldArrival[]): (file: GivenFile) => TakenFile {
  const { notes, periodId } = given;
  const plan = planOfPeriod(given.plan, notes, periodId);
  const input = { ...given, plan };
  const contextOf = checkContextOf(input);
  const unitOfFileName = unitsByFileName(plan.units);
  const { memory } = ports;
  const keyOf = memory === undefined ? null : keyOfRun(input, memory.toolVersion, ports.sha256);
  return (file) => {
    const { sha256, bytes } = file.look?.() ?? lookAt(file, ports);
    const decided = decidedBefore(notes.receipts, sha256);
    const outcome = remembered(memory, keyOf?.(file, sha256, decided) ?? '', () => {
      const opened = ports.readWorkbook(bytes(), file.name);
      if (opened.value !== null && isConsolidation(opened.value)) {
        const below = takeConsolidation(opened.value, { file: file.name, sha256 }, plan.id, periodId);
        return result(below.value, [...opened.issues, ...below.issues]);
      }
      const taking = { input, arrivals, contextOf, unitOfFileName, decided };
      const taken = takeReturned(opened.value, opened.issues, { ...arrivedFile(file), sha256 }, taking);
      return result([taken.value], [...opened.issues, ...taken.issues]);
    });
    return { name: file.name, sha256, outcome };
  };
}
