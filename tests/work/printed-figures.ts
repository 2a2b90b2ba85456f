import { read, utils, type WorkBook } from 'xlsx';
import type { Line, OngoingLine, Recounted } from './independent-recount';

type Raw = string | number | boolean | null;

/** The figures of a consolidated workbook as its printed sheets show them. */
export interface PrintedFigures {
  readonly turns: readonly { readonly number: string; readonly line: Line }[];
  readonly tasks: readonly { readonly number: string; readonly line: Line }[];
  readonly ongoingTurns: OngoingLine;
  readonly ongoingTasks: OngoingLine;
  readonly units: readonly { readonly name: string; readonly line: Line; readonly tasks: readonly [assigned: number, done: number] }[];
  readonly targets: readonly {
    readonly figures: readonly (number | null)[];
    readonly required: string;
    readonly verdict: string;
    readonly coverage: string;
    readonly remark: string;
  }[];
}

const TOTAL = 'Tổng cộng';

function grid(book: WorkBook, name: string): Raw[][] {
  return utils.sheet_to_json<Raw[]>(book.Sheets[name]!, { header: 1, raw: true, defval: null, blankrows: true });
}

const lineOf = (row: readonly Raw[]): Line => row.slice(2, 10).map(Number) as unknown as Line;

/** Reads what the sheets `Tổng hợp`, `Theo đơn vị`, `Biểu đồ` and `Chỉ tiêu` print; the total is the last of its block and has the number ''. */
export function printedFigures(bytes: Uint8Array): PrintedFigures {
  const sheets = ['Tổng hợp', 'Theo đơn vị', 'Biểu đồ', 'Chỉ tiêu'];
  const book = read(bytes, { type: 'array', sheets, cellFormula: false, cellHTML: false });
  const summary = grid(book, 'Tổng hợp');
  const band = (start: string) => summary.findIndex((row) => String(row[0] ?? '').startsWith(start));
  const [one, two, end] = [band('I. LƯỢT GIAO'), band('II. SỐ NHIỆM VỤ'), band('Giao = ')];
  const charts = grid(book, 'Biểu đồ');
  const three = charts.findIndex((row) => String(row[0] ?? '').startsWith('NHIỆM VỤ THƯỜNG XUYÊN (không tính'));
  const block = (from: number, to: number) =>
    summary.slice(from + 1, to).map((row) => ({ number: String(row[0] ?? ''), line: lineOf(row) }));
  const ongoing = (row: readonly Raw[]): OngoingLine => row.slice(1, 5).map(Number) as unknown as OngoingLine;
  const units = grid(book, 'Theo đơn vị');
  const firstUnit = units.findIndex((row) => row[0] === 1);
  const lastUnit = units.findIndex((row) => row[1] === TOTAL);
  return {
    turns: block(one, two),
    tasks: block(two, end),
    ongoingTurns: ongoing(charts[three + 2]!),
    ongoingTasks: ongoing(charts[three + 3]!),
    units: units
      .slice(firstUnit, lastUnit + 1)
      .map((row) => ({ name: String(row[1]), line: lineOf(row), tasks: [Number(row[12]), Number(row[13])] as const })),
    targets: grid(book, 'Chỉ tiêu')
      .filter((row) => typeof row[0] === 'number')
      .map((row) => ({
        figures: row.slice(4, 8).map((value) => (typeof value === 'number' ? value : null)),
        required: String(row[2]),
        verdict: String(row[10]),
        coverage: String(row[11]),
        remark: String(row[12] ?? ''),
      })),
  };
}

const shownNumber = (n: number): string => n.toLocaleString('de-DE', { maximumFractionDigits: 9 });

const CYCLES: Readonly<Record<string, string>> = { week: 'tuần', month: 'tháng', quarter: 'quý', 'half-year': '6 tháng', year: 'năm' };

/** The lines that tell what is required of a figure, in the words of the sheet. */
function requiredLines({ required, owedBy, underWay }: Recounted['targets'][number]): string[] {
  const names = ['Trong kỳ', 'Từ đầu năm', 'Từ đầu kế hoạch'];
  const ends = ([low, high]: NonNullable<(typeof required)[number]>, by: number) =>
    `${shownNumber(low / by)}${high === null ? '' : ` đến ${shownNumber(high / by)}`}`;
  const line = (name: string, level: (typeof required)[number]): string[] =>
    level === null ? [] : [`${name}: ${owedBy < 2 ? '' : `${ends(level, owedBy)} × ${owedBy} đơn vị = `}${ends(level, 1)}`];
  const first = underWay === null ? [] : line(`Mỗi ${CYCLES[underWay.cycle]!}`, underWay.level);
  return [...first, ...required.flatMap((level, i) => line(names[i]!, level))];
}

const doneIn = ([, inTime, late, undated]: Line): number => inTime + late + undated;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b));

/** Every printed figure that a recount does not agree with, and every printed line that does not add up, one line each. */
export function differences(recount: Recounted, printed: PrintedFigures): string[] {
  const told: string[] = [];
  const check = (what: string, is: unknown, shouldBe: unknown): void => {
    if (!same(is, shouldBe)) told.push(`${what}: printed ${JSON.stringify(is)}, recounted ${JSON.stringify(shouldBe)}`);
  };
  const total = { number: '', recount: recount.all };
  const lines = [...recount.sections, total];
  for (const level of ['turns', 'tasks'] as const) {
    check(
      `lines of ${level}`,
      printed[level].map((l) => l.number),
      lines.map((l) => l.number),
    );
    lines.forEach((l, i) => check(`${level} of section ${l.number}`, printed[level][i]?.line, l.recount[level]));
  }
  check('ongoing, turns', printed.ongoingTurns, recount.all.ongoingTurns);
  check('ongoing, tasks', printed.ongoingTasks, recount.all.ongoingTasks);
  const units = [...recount.units, { name: TOTAL, recount: recount.all }];
  check(
    'units',
    printed.units.map((u) => u.name),
    units.map((u) => u.name),
  );
  units.forEach(({ name, recount: own }, i) => {
    check(`turns of ${name}`, printed.units[i]?.line, own.turns);
    check(`tasks of ${name}`, printed.units[i]?.tasks, [own.tasks[0], doneIn(own.tasks)]);
  });
  check('targets', printed.targets.length, recount.targets.length);
  recount.targets.forEach((target, i) => {
    const shown = printed.targets[i];
    if (!target.figures.every((figure, at) => near(shown?.figures[at] ?? null, figure)))
      check(`figures of target ${i + 1}`, shown?.figures, target.figures);
    check(`coverage of target ${i + 1}`, shown?.coverage, `${target.reported}/${target.expected}`);
    check(`what is required of target ${i + 1}`, shown?.required.split('\n').slice(1), requiredLines(target));
    check(`verdict on target ${i + 1}`, shown?.verdict, target.verdict);
    const counted = /^(\d+\/\d+) đơn vị đạt$/mu.exec(shown?.remark ?? '')?.[1];
    if (counted !== undefined || target.reached > 0)
      check(`units that reached target ${i + 1}`, counted, `${target.reached}/${target.expected}`);
  });
  for (const { line } of [...printed.turns, ...printed.tasks, ...printed.units]) {
    const [assigned, ...parts] = line;
    check(
      `the sum of ${line.join(' ')}`,
      assigned,
      parts.reduce((a, b) => a + b, 0),
    );
  }
  return told;
}
