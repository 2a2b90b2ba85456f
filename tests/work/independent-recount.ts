import type { RawTargetRow, RawTaskRow, RawWorkbook } from './raw-rows';
import { recountTarget, type TargetFile, type TargetRecount, type TargetTask } from './recount-targets';

/** What the recount needs of a plan, as it stands in plan.json. */
export interface PlanFile {
  readonly document: { readonly period: { readonly startYear: number } };
  readonly sections: readonly { readonly id: string; readonly parentId: string | null; readonly number: string }[];
  readonly tasks: readonly (TargetTask & {
    readonly id: string;
    readonly parentId: string | null;
    readonly sectionId: string | null;
    readonly role: string;
    readonly counted: boolean;
    readonly targets: readonly TargetFile[];
  })[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly groups: readonly string[] }[];
  readonly groups: readonly { readonly id: string; readonly unitIds: readonly string[] }[];
  readonly assignments: readonly {
    readonly taskId?: string | undefined;
    readonly sectionId?: string | undefined;
    readonly mode: string;
    readonly unitIds: readonly string[];
    readonly groupIds: readonly string[];
  }[];
}

/** Giao, then its parts as reports print them: done in time, late, without a date; open in time, late, without a date; unreported. */
export type Line = readonly [number, number, number, number, number, number, number, number];
/** Ongoing ones: done, not done, nothing arisen, unreported. */
export type OngoingLine = readonly [number, number, number, number];

/** Both counts of some rows, ongoing ones apart. */
export interface Recount {
  readonly turns: Line;
  readonly tasks: Line;
  readonly ongoingTurns: OngoingLine;
  readonly ongoingTasks: OngoingLine;
}

/** Everything recounted. */
export interface Recounted {
  readonly all: Recount;
  readonly sections: readonly { readonly number: string; readonly recount: Recount }[];
  readonly units: readonly { readonly name: string; readonly recount: Recount }[];
  readonly targets: readonly TargetRecount[];
}

const DONE = ['Đã hoàn thành', 'Hoàn thành', 'đã thực hiện', 'Xong'];
const OPEN = [
  'Đang thực hiện',
  'Đang làm',
  'Chưa thực hiện',
  'Tạm dừng',
  'Chờ văn bản',
  'Không còn phù hợp',
  'Không phát sinh',
  'Không thuộc trách nhiệm đơn vị',
];
const ONGOING_DONE = ['Đã thực hiện trong kỳ', 'Đang thực hiện', 'Đang làm', ...DONE];
const ONGOING_NOT = ['Chưa thực hiện trong kỳ', 'Chưa thực hiện', 'Tạm dừng', 'Chờ văn bản'];

interface Turn {
  readonly unit: string;
  readonly task: string;
  readonly ongoing: boolean;
  /** 0 done, 1 open, 2 unreported; ongoing: 0 done, 1 not done, 2 nothing arisen, 3 unreported. */
  readonly stands: number;
  /** 0 in time, 1 late, 2 without a date. */
  readonly timing: number;
}

function standing({ ongoing, said }: RawTaskRow): number {
  if (said === null) return ongoing ? 3 : 2;
  const among = (words: readonly string[]) => words.includes(said);
  if (ongoing) {
    if (said === 'Không phát sinh') return 2;
    if (among(ONGOING_DONE)) return 0;
    if (among(ONGOING_NOT)) return 1;
  } else if (among(DONE)) return 0;
  else if (among(OPEN)) return 1;
  throw new Error(`the recount does not know “${said}”`);
}

function turnOf(unit: string, row: RawTaskRow, cutoff: number): Turn {
  const stands = standing(row);
  const judged = stands === 0 && !row.ongoing ? (row.finished ?? cutoff) : cutoff;
  return {
    unit,
    task: row.id.split('/')[0]!,
    ongoing: row.ongoing,
    stands,
    timing: row.due === null ? 2 : judged > row.due ? 1 : 0,
  };
}

/** In which column of a line something is counted. */
const column = (stands: number, timing: number): number => (stands === 2 ? 7 : 1 + 3 * stands + timing);

function line(columns: readonly number[]): Line {
  const counted = [columns.length, 0, 0, 0, 0, 0, 0, 0];
  for (const at of columns) counted[at]! += 1;
  return counted as unknown as Line;
}

function ongoingLine(columns: readonly number[]): OngoingLine {
  const counted = [0, 0, 0, 0];
  for (const at of columns) counted[at]! += 1;
  return counted as unknown as OngoingLine;
}

/** A task is done when all its turns are, unreported when none is reported, otherwise open; late as soon as one of those that decide is. */
function ofTask(turns: readonly Turn[]): number {
  const rest = turns.filter((t) => t.stands !== 0);
  const stands = rest.length === 0 ? 0 : turns.every((t) => t.stands === 2) ? 2 : 1;
  const deciding = (rest.length === 0 ? turns : rest).map((t) => t.timing);
  return column(stands, deciding.includes(1) ? 1 : deciding.includes(0) ? 0 : 2);
}

/** A continuous task is not done as soon as one unit says so; short of that it is unreported until every unit has answered, and then done unless nothing arose. */
function ongoingOfTask(turns: readonly Turn[]): number {
  const said = new Set(turns.map((t) => t.stands));
  if (said.has(1)) return 1;
  if (said.has(3)) return 3;
  return said.has(0) ? 0 : 2;
}

function byTask(turns: readonly Turn[]): Turn[][] {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) groups.set(turn.task, [...(groups.get(turn.task) ?? []), turn]);
  return [...groups.values()];
}

function recountOf(turns: readonly Turn[]): Recount {
  const [dated, ongoing] = [turns.filter((t) => !t.ongoing), turns.filter((t) => t.ongoing)];
  const tasksWithDates = new Set(dated.map((t) => t.task));
  return {
    turns: line(dated.map((t) => column(t.stands, t.timing))),
    tasks: line(byTask(dated).map(ofTask)),
    ongoingTurns: ongoingLine(ongoing.map((t) => t.stands)),
    ongoingTasks: ongoingLine(byTask(ongoing.filter((t) => !tasksWithDates.has(t.task))).map(ongoingOfTask)),
  };
}

type AssignmentFile = PlanFile['assignments'][number];

/** The assignment of a task: its own, its parents', its section's or those above. */
function assignmentOf(plan: PlanFile, taskId: string): AssignmentFile | undefined {
  const task = (id: string | null) => plan.tasks.find((t) => t.id === id);
  const own = task(taskId)!;
  const tasks: string[] = [];
  for (let at: string | null = taskId; at !== null; at = task(at)?.parentId ?? null) tasks.push(at);
  const sections: string[] = [];
  for (let at = own.sectionId; at !== null; at = plan.sections.find((s) => s.id === at)?.parentId ?? null) sections.push(at);
  const latest = [...plan.assignments].reverse();
  return (
    tasks.map((id) => latest.find((a) => a.taskId === id)).find((a) => a !== undefined) ??
    sections.map((id) => latest.find((a) => a.sectionId === id)).find((a) => a !== undefined)
  );
}

/** Who answers for a task, those that only support it left out. */
function whoAnswers(plan: PlanFile, taskId: string): Set<string> {
  const found = assignmentOf(plan, taskId);
  if (found === undefined || found.mode === 'watch') return new Set();
  const inGroup = (unit: PlanFile['units'][number], id: string) =>
    unit.groups.includes(id) || plan.groups.some((g) => g.id === id && g.unitIds.includes(unit.id));
  return new Set(plan.units.filter((u) => found.unitIds.includes(u.id) || found.groupIds.some((id) => inGroup(u, id))).map((u) => u.id));
}

/** What a unit said over all its files: what stands in any of them; that they do not differ is the test's affair. */
function merged(files: readonly RawWorkbook[]): RawWorkbook {
  const tasks = new Map<string, RawTaskRow>();
  const targets = new Map<string, RawTargetRow>();
  for (const file of files) {
    for (const row of file.tasks) {
      const before = tasks.get(row.id);
      if (before === undefined || before.said === null) tasks.set(row.id, row);
      else if (row.said !== null && row.said !== before.said) throw new Error(`two files differ on ${row.id}`);
    }
    for (const row of file.targets) {
      const before = targets.get(row.id);
      const isBlank = before?.reached === null && Object.values(before.numbers).every((n) => n === null);
      if (before === undefined || isBlank) targets.set(row.id, row);
    }
  }
  return { tasks: [...tasks.values()], targets: [...targets.values()] };
}

function leavesOf(plan: PlanFile, taskId: string): string[] {
  const children = plan.tasks.filter((t) => t.parentId === taskId).map((t) => t.id);
  return children.length === 0 ? [taskId] : children.flatMap((child) => leavesOf(plan, child));
}

/**
 * Recounts a period from the cells of the workbooks that were issued to units and of those that came back, by the words of the house alone: nothing of the
 * product's statuses, counts, repairs, requirements or roll-up has a hand in it. `cutoff` is a serial, `quarter` the period's id.
 */
export function recounted(
  plan: PlanFile,
  issued: ReadonlyMap<string, RawWorkbook>,
  returned: readonly { readonly unit: string; readonly workbook: RawWorkbook }[],
  cutoff: number,
  quarter: string,
): Recounted {
  const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
  const answering = new Map(plan.tasks.map((t) => [t.id, whoAnswers(plan, t.id)]));
  const said = new Map(plan.units.map((u) => [u.id, merged(returned.filter((r) => r.unit === u.id).map((r) => r.workbook))]));
  const turns = plan.units.flatMap(({ id: unit }) =>
    (issued.get(unit)?.tasks ?? []).flatMap((asked): Turn[] => {
      const task = tasks.get(asked.id.split('/')[0]!)!;
      if (asked.later || !task.counted || task.role !== 'work' || !answering.get(task.id)!.has(unit)) return [];
      const answer = said.get(unit)!.tasks.find((row) => row.id === asked.id);
      return [turnOf(unit, { ...asked, said: answer?.said ?? null, finished: answer?.finished ?? null }, cutoff)];
    }),
  );
  const isBelow = (section: string | null, above: string): boolean =>
    section !== null && (section === above || isBelow(plan.sections.find((s) => s.id === section)?.parentId ?? null, above));
  const kept = <T>(all: readonly T[], of: (one: T) => readonly Turn[], made: (one: T, recount: Recount) => object) =>
    all.flatMap((one) => (of(one).length === 0 ? [] : [made(one, recountOf(of(one)))]));
  return {
    all: recountOf(turns),
    sections: kept(
      plan.sections,
      (s) => turns.filter((t) => isBelow(tasks.get(t.task)!.sectionId, s.id)),
      ({ number }, recount) => ({ number: number.replace(/[.)\s]+$/, ''), recount }),
    ) as Recounted['sections'],
    units: kept(
      plan.units,
      (u) => turns.filter((t) => t.unit === u.id),
      ({ name }, recount) => ({ name, recount }),
    ) as Recounted['units'],
    targets: plan.tasks.flatMap((task) => {
      const leaves = leavesOf(plan, task.id).filter((leaf) => answering.get(leaf)!.size > 0);
      const units = new Set(leaves.flatMap((leaf) => [...answering.get(leaf)!]));
      const byItself = leaves.every((leaf) => assignmentOf(plan, leaf)!.mode === 'each');
      return task.targets.map((target) => {
        const holders = [...units].filter((unit) => issued.get(unit)?.targets.some((row) => row.id === target.id) === true).length;
        const rows = [...units].flatMap((unit) => said.get(unit)?.targets.find((row) => row.id === target.id) ?? []);
        return recountTarget(
          target,
          task,
          { units: units.size, holders: byItself ? holders : null },
          rows,
          quarter,
          plan.document.period.startYear,
        );
      });
    }),
  };
}
