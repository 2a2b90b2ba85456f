import { sheetOf, tableRows, type TableRow } from '../core/entries/master/table-rows';
import { choiceOf, yesNoWords } from '../core/fields/master/choices';
import type { MasterRow } from '../core/fields/master/master-table';
import { levelWords, proposalTable } from '../core/fields/master/proposal-table';
import { sectionOfChoice } from '../core/fields/master/section-choices';
import { typedTimeline } from '../core/grammar/typed-timeline';
import { issue, type Issue } from '../core/issue/issue';
import { result, type Result } from '../core/issue/result';
import { taskId, taskNumber, type SectionId, type TaskId } from '../core/plan/ids';
import type { Plan, Task } from '../core/plan/plan';
import type { WorkbookRows } from '../core/sheet/sheet-rows';
import { proposalRows, proposalStamp } from '../core/track/master/proposal-workbook';
import { changedTask, newTask, nextTaskId, withTasks } from './edit-tasks';
import { changeOf, correctedParts, saysSomething, type CorrectedPart } from './proposal-parts';

/** What the sheet changes of the plan: a task added or dropped, or parts of it corrected. `name` is its short name. */
export interface ProposalChange {
  readonly kind: 'added' | 'dropped' | 'corrected';
  readonly taskId: TaskId;
  readonly name: string;
  readonly parts: readonly CorrectedPart[];
}

/** The plan as the sheet has it, and what that changes; a person sees it before it is applied. */
export interface EditedProposal {
  readonly plan: Plan;
  readonly changes: readonly ProposalChange[];
}

/** A row of the sheet with the task that it is; `known` is null for one that a person added. */
interface SheetTask {
  readonly row: TableRow;
  readonly known: Task | null;
  readonly id: TaskId;
  readonly parts: Map<string, CorrectedPart>;
}

/** A known id names its task once: a copied row, and one without an id, is a new task. */
function sheetTasks(rows: readonly TableRow[], plan: Plan, issues: Issue[]): SheetTask[] {
  const tasks = new Map<string, Task>(plan.tasks.map((task) => [task.id, task]));
  const shown = new Map(proposalRows(plan).map((row) => [String(row['task']), row]));
  const blank: MasterRow = {};
  let next = taskNumber(nextTaskId(plan.tasks));
  return rows.filter(saysSomething).flatMap((row): SheetTask[] => {
    const known = tasks.get(row.text('task')) ?? null;
    if (known !== null) {
      tasks.delete(known.id);
      return [{ row, known, id: known.id, parts: correctedParts(row, shown.get(known.id) ?? blank) }];
    }
    if (row.text('text') !== '' || row.text('shortName') !== '')
      return [{ row, known, id: taskId(next++), parts: correctedParts(row, blank) }];
    issues.push(issue('proposal-row-without-text', 'warning', row.place('text'), {}));
    return [];
  });
}

/** Takes out what cannot be applied, and tells it. */
function withoutFaults({ row, known, id, parts }: SheetTask, plan: Plan, issues: Issue[]): void {
  const tell = (part: string, one: Issue): void => {
    parts.delete(part);
    issues.push(one);
  };
  const [text, counted, section, timeline] = ['text', 'counted', 'section', 'timeline'].map((part) => parts.get(part)?.now);
  if (text === '' && known !== null) tell('text', issue('proposal-without-text', 'warning', row.place('text'), { id }));
  if (counted === '' || section === '') for (const part of ['counted', 'section']) if (parts.get(part)?.now === '') parts.delete(part);
  if (counted !== undefined && counted !== '' && choiceOf(yesNoWords, counted) === null) {
    const choices = Object.values(yesNoWords).join('; ');
    tell('counted', issue('master-unknown-choice', 'warning', row.place('counted'), { raw: counted, choices }));
  }
  if (section !== undefined && section !== '' && sectionOfChoice(plan.sections, section) === null)
    tell('section', issue('proposal-unknown-section', 'warning', row.place('section'), { raw: section }));
  if (timeline !== undefined && typedTimeline(timeline, plan.document).doubts.some(({ kind }) => kind === 'not-understood'))
    issues.push(issue('proposal-time-unread', 'warning', row.place('timeline'), { words: timeline }));
}

/** The task that a row is a part of: as before where its level stands, else the nearest task above it that stands by itself. */
function parentOf({ row, known, parts }: SheetTask, above: TaskId | null, issues: Issue[]): TaskId | null {
  const asked = parts.get('level')?.now;
  const level = asked === undefined ? null : choiceOf(levelWords, asked);
  if (level === null) {
    parts.delete('level');
    return known?.parentId ?? null;
  }
  if (level === 'task') return null;
  if (above === null) issues.push(issue('proposal-part-of-none', 'warning', row.place('level'), {}));
  return above;
}

/** The tasks as the rows have them, in the order of the sheet. A part goes with the task that it is a part of, unless its row says otherwise. */
function editedTasks(rows: readonly SheetTask[], plan: Plan, issues: Issue[]): Task[] {
  const made = new Map<TaskId, Task>();
  let above: TaskId | null = null;
  let section: SectionId | null = null;
  for (const one of rows) {
    withoutFaults(one, plan, issues);
    const { known, id, parts } = one;
    const parentId = parentOf(one, above, issues);
    const asked = parts.get('section')?.now;
    const usual = parentId === null ? undefined : made.get(parentId)?.sectionId;
    const sectionId: SectionId | null =
      asked === undefined ? (usual ?? (known === null ? section : known.sectionId)) : sectionOfChoice(plan.sections, asked);
    const task = known ?? newTask(plan, id, { sectionId, parentId }, parts.get('text')?.now ?? parts.get('shortName')?.now ?? '');
    made.set(id, { ...changedTask(task, changeOf(parts), plan.document), sectionId, parentId });
    if (parentId === null) above = id;
    section = sectionId;
  }
  return [...made.values()].map((task) => (task.retired === true ? { ...task, retired: false } : task));
}

/** The plan's own order with the new tasks behind the rows that they stand below; what has no row is left out, and its parts move up. */
function inOrder(plan: Plan, edited: readonly Task[]): Task[] {
  const byId = new Map(edited.map((task) => [task.id, task]));
  const formerly = new Map(plan.tasks.map((task) => [task.id, task]));
  const keptParent = (id: TaskId | null): TaskId | null => {
    if (id === null || byId.has(id)) return id;
    return keptParent(formerly.get(id)?.parentId ?? null);
  };
  const tasks = plan.tasks.map((task): Task => {
    const now = byId.get(task.id);
    return now === undefined ? { ...task, retired: true } : { ...now, parentId: keptParent(now.parentId) };
  });
  for (const [at, task] of edited.entries()) {
    if (formerly.has(task.id)) continue;
    const before = edited[at - 1]?.id;
    tasks.splice(before === undefined ? 0 : tasks.findIndex(({ id }) => id === before) + 1, 0, task);
  }
  return tasks;
}

function changesOf(plan: Plan, rows: readonly SheetTask[], tasks: readonly Task[]): ProposalChange[] {
  const now = new Map(tasks.map((task) => [task.id, task]));
  const change = (kind: ProposalChange['kind'], task: Task, parts: Iterable<CorrectedPart> = []): ProposalChange => ({
    ...{ kind, taskId: task.id, name: task.shortName === '' ? task.text : task.shortName, parts: [...parts] },
  });
  return [
    ...rows.flatMap(({ id, known, parts }) => {
      if (known === null || known.retired === true) return change('added', now.get(id)!);
      return parts.size === 0 ? [] : change('corrected', now.get(id)!, parts.values());
    }),
    ...plan.tasks.flatMap((task) => (task.retired !== true && now.get(task.id)?.retired === true ? change('dropped', task) : [])),
  ];
}

/**
 * Reads the sheet in which a person corrected the plan (`proposalWorkbook`) against the plan as it is now. Rows are known by their hidden ids, in whatever
 * order; a row without one is a new task with an id never used before, a task without a row is left out. Null where there is no such sheet or it
 * belongs to another plan; `proposal-older` where the plan has changed since.
 */
export function editProposal(plan: Plan, workbook: WorkbookRows): Result<EditedProposal | null> {
  const place = { kind: 'sheet', sheet: sheetOf(proposalTable, workbook)?.name ?? proposalTable.sheet } as const;
  const rows = tableRows(proposalTable, workbook);
  if (rows === null) return result(null, [issue('proposal-missing', 'error', place, { sheet: proposalTable.sheet })]);
  const stamps = new Set(rows.map((row) => row.text('plan')).filter((stamp) => stamp !== ''));
  const isOurs = (stamp: string): boolean => stamp.startsWith(`${plan.id}/`);
  if (stamps.size === 0 || ![...stamps].every(isOurs)) return result(null, [issue('proposal-other-plan', 'error', place, {})]);
  const issues: Issue[] = stamps.has(proposalStamp(plan)) ? [] : [issue('proposal-older', 'warning', place, {})];
  const read = sheetTasks(rows, plan, issues);
  const tasks = inOrder(plan, editedTasks(read, plan, issues));
  return result({ plan: withTasks(plan, tasks), changes: changesOf(plan, read, tasks) }, issues);
}
