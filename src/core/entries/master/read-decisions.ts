import { aggregateWords, cycleWords, yesNoWords } from '../../fields/master/choices';
import { settingsLines } from '../../fields/master/settings-lines';
import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import { countedAsDecided, leftToSettings, withCounted } from '../../plan/counted';
import { checkLetter, type TargetId } from '../../plan/ids';
import type { Task } from '../../plan/plan';
import type { Settings } from '../../plan/settings';
import type { Target } from '../../plan/target';
import { choiceIn, dateIn, numberIn } from './read-cells';
import type { TableRow } from './table-rows';
import { without } from './without';

const LONGEST_SHORT_NAME = 120;

/** A task as its row says whether it is counted: a blank cell leaves it to the settings, a word that stood there undecided before decides nothing. */
function countedIn(row: TableRow, task: Task, issues: Issue[]): Task {
  const said = choiceIn(yesNoWords, row, 'counted', issues);
  if (said === null) return row.has('counted') && row.text('counted') === '' ? leftToSettings(task) : task;
  return countedAsDecided(task) === (said === 'yes') ? task : withCounted(task, said === 'yes');
}

/** The tasks with what the office decided in the sheet `Kế hoạch`: short name, counted or not, a due date of its own. Rows without a known id are passed over. */
export function readTaskDecisions(rows: readonly TableRow[], tasks: readonly Task[]): Result<Task[]> {
  const issues: Issue[] = [];
  const byId = new Map(rows.map((row) => [row.text('task'), row]));
  const decided = tasks.map((task): Task => {
    const row = byId.get(task.id);
    if (row === undefined) return task;
    const shortName = row.text('shortName').slice(0, LONGEST_SHORT_NAME);
    const due = dateIn(row, 'ownDue', issues);
    const isSame = shortName === '' || shortName === task.shortName;
    return {
      ...without(countedIn(row, task, issues), 'ownDue', 'shortNameProposed'),
      shortName: shortName === '' ? task.shortName : shortName,
      ...(isSame && task.shortNameProposed !== undefined ? { shortNameProposed: task.shortNameProposed } : {}),
      ...(due === null ? {} : { ownDue: { due, reason: row.text('ownDueReason') } }),
    };
  });
  return result(decided, issues);
}

/** The settings in the sheet `Cài đặt`; a value that is not understood keeps the former one, with `master-bad-setting`. */
export function readSettings(rows: readonly TableRow[], stored: Settings): Result<Settings> {
  const issues: Issue[] = [];
  const byKey = new Map(rows.map((row) => [row.text('key'), row]));
  let settings = stored;
  for (const line of settingsLines) {
    const row = byKey.get(line.key);
    if (row === undefined) continue;
    const read = line.read(settings, row.text('value'));
    if (read === null)
      issues.push(issue('master-bad-setting', 'error', row.place('value'), { name: line.name, raw: row.text('value'), help: line.help }));
    else settings = read;
  }
  return result(settings, issues);
}

/** The indicators in the sheet `Chỉ tiêu thêm`; a new row gets the next free id. */
export function readIndicators(rows: readonly TableRow[]): Result<Target[]> {
  const issues: Issue[] = [];
  let last = Math.max(0, ...rows.map((row) => Number(/^CT-(\d+)/.exec(row.text('indicator'))?.[1] ?? 0)));
  const targets = rows.flatMap((row): Target[] => {
    const raw = row.text('name');
    if (raw === '') return [];
    const unit = row.text('unit');
    const low = numberIn(row, 'low', issues);
    const isShare = unit.startsWith('%');
    const id = row.text('indicator') === '' ? indicatorId(++last) : (row.text('indicator') as TargetId);
    return [
      {
        id,
        raw,
        op: '>=',
        low,
        quantity: isShare ? null : low,
        percent: isShare ? low : null,
        unit: isShare ? (unit.slice(1).trim() === '' ? null : unit.slice(1).trim()) : unit === '' ? null : unit,
        per: choiceIn(cycleWords, row, 'per', issues),
        atLeast: low !== null,
        soft: false,
        aggregate: choiceIn(aggregateWords, row, 'aggregate', issues) ?? (isShare ? 'ratio' : 'sum'),
        breakdown: [],
        own: true,
      },
    ];
  });
  return result(targets, issues);
}

function indicatorId(n: number): TargetId {
  const digits = String(n).padStart(3, '0');
  return `CT-${digits}${checkLetter(digits)}` as TargetId;
}
