import { parsePeriod, type PeriodId } from '../core/date/period';
import { dataWindow } from '../core/date/data-window';
import { planSpan } from '../core/date/period-span';
import { readReturnedWorkbook } from '../core/entries/read-returned-workbook';
import type { Contribution } from '../core/entry/contribution';
import type { EntryValues, TargetEntry } from '../core/entry/entry';
import type { OfficeNotes } from '../core/entry/office-notes';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { WorldError } from '../core/issue/world-error';
import type { Plan } from '../core/plan/plan';
import { contribute } from '../core/rollup/contribute';
import { earlierReports } from '../core/rollup/earlier-reports';
import { groupBy } from '../core/rollup/in-order';
import { receive } from '../core/rollup/receive';
import { readArrivals, withToldArrival, type ToldArrival } from '../core/rollup/told-arrivals';
import { asFindings, validateEntries, withoutWaived, type CheckContext } from '../core/validate/validate-entries';
import type { GivenFile, ReadWorkbook, Sha256, Watch } from './ports';

/** What collecting needs of the world. */
export interface CollectPorts extends Watch {
  readonly readWorkbook: ReadWorkbook;
  readonly sha256: Sha256;
}

/** Which files come in, for which plan and period. `arrivals` is the text of a list of arrivals with its file name. */
export interface CollectInput {
  readonly plan: Plan;
  readonly notes: OfficeNotes;
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly files: readonly GivenFile[];
  readonly arrivals?: { readonly name: string; readonly text: string };
}

/** Files that no person means to send: locks of open workbooks, shadows of macOS, thumbnails. */
const PASSED_OVER = /^(?:~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

function checkContextOf({ plan, notes, periodId, asOf }: CollectInput): (unitId: string | null) => Omit<CheckContext, 'file'> {
  const period = parsePeriod(periodId)!;
  const earlier = earlierReports(
    plan,
    notes.closed.map((c) => c.snapshot),
    periodId,
  );
  const entries = groupBy(earlier.entries, (e) => e.unitId);
  const targets = groupBy(earlier.targets, (t) => t.unitId);
  const year = periodId.slice(0, 4);
  return (unitId) => ({
    asOf,
    window: dataWindow(period, plan.settings, plan.document.period),
    planTime: planSpan(plan.document.period),
    earlier: new Map<string, EntryValues>((entries.get(unitId ?? '') ?? []).map((e) => [e.occurrenceId, e.values])),
    earlierTargets: new Map<string, TargetEntry['values']>((targets.get(unitId ?? '') ?? []).map((t) => [t.targetId, t.values])),
    sameYear: (targets.get(unitId ?? '') ?? []).every((t) => t.periodId.startsWith(year)),
  });
}

/**
 * Reads the files that came in for a period, checks each, and makes its receipt and contribution. A file that cannot be read becomes one line, and the
 * others go on. Waived warnings are left out. Throws `Cancelled` between files.
 */
export function collect(input: CollectInput, ports: CollectPorts): Result<Contribution[]> {
  const { plan, notes, periodId, asOf, files } = input;
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
  const contributions: Contribution[] = [];
  for (const [at, file] of read.entries()) {
    if (ports.cancelled?.() === true) throw new WorldError('cancelled', file.name);
    ports.progress?.(at, read.length, file.name);
    const opened = ports.readWorkbook(file.bytes, file.name);
    const returned = opened.value === null ? result(null) : readReturnedWorkbook(opened.value, { file: file.name, asOf });
    const problems = [...opened.issues, ...returned.issues];
    const arrived = {
      name: file.name,
      sha256: ports.sha256(file.bytes),
      ...(file.modified === undefined ? {} : { modified: file.modified }),
    };
    const received = receive(arrived, returned.value, problems, { plan, periodId, noted: notes.receipts });
    const receipt = withToldArrival(received.value, arrivals);
    if (returned.value === null) issues.push(...problems);
    else {
      const day = receipt.receivedOn?.confirmed === true ? { receivedOn: receipt.receivedOn.date } : {};
      const found = [
        ...asFindings([...problems, ...received.issues], returned.value),
        ...validateEntries(returned.value, { ...contextOf(receipt.unitId), ...day, file: file.name }),
      ];
      issues.push(...withoutWaived(found, notes.waivers, receipt.unitId, periodId));
    }
    contributions.push(contribute(returned.value, receipt));
  }
  ports.progress?.(read.length, read.length, '');
  return result(contributions, issues);
}
