import { serialOf } from '../../../src/core/date/serial';
import { parseIsoDate } from '../../../src/core/date/iso-date';
import { taskId, type UnitId } from '../../../src/core/plan/ids';
import { absoluteRange } from '../../../src/core/sheet/a1';
import type { CellSpec, SheetSpec, SpecValue } from '../../../src/core/sheet/workbook-spec';
import { bucketOf, type Bucket } from '../../../src/core/status/bucket';
import { bucketFormula, taskBucketFormula } from '../../../src/core/status/bucket-formula';
import { bucketOfAll } from '../../../src/core/status/bucket-of-all';
import { COUNT_FIGURES, figureOf } from '../../../src/core/status/count-figures';
import { countFormula } from '../../../src/core/status/count-formula';
import { countsOf } from '../../../src/core/status/counts-of';
import { deriveStatus } from '../../../src/core/status/derive-status';
import { bucketWords, progressWords, statusWords } from '../../../src/core/status/labels';
import { statusFormula } from '../../../src/core/status/status-formula';
import { cutoff, everyStatusCase } from './every-status-case';

const CUTOFF = '$J$1';
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
const allBuckets = Object.keys(bucketWords) as Bucket[];

const serial = (date: string | null | undefined): SpecValue => (typeof date === 'string' ? serialOf(parseIsoDate(date)!) : null);
const cell = (value: SpecValue): CellSpec => ({ value });
const sheet = (name: string, rows: readonly (readonly CellSpec[])[]): SheetSpec => ({
  name,
  columns: COLUMNS.map(() => ({ width: 14 })),
  rows: [{ cells: [...Array<null>(9).fill(null), cell(serial(cutoff))] }, ...rows.map((cells) => ({ cells }))],
});

/** A: kind · B: due · C: from · D: progress · E: before · F: finished · G: status · H: place · I: left out. */
function statusSheet(): SheetSpec {
  const rows = everyStatusCase.flatMap((facts) => [facts, facts]);
  return sheet(
    'Trạng thái',
    rows.map((facts, i) => {
      const at = (column: string) => `$${column}${i + 2}`;
      const cells = { status: at('G'), due: at('B'), cutoff: CUTOFF, kind: at('A'), excluded: at('I') };
      const facts1 = { progress: at('D'), finished: at('F'), due: at('B'), cutoff: CUTOFF, kind: at('A') };
      return [
        cell(facts.kind),
        cell(serial(facts.due)),
        cell(serial(facts.from)),
        cell(facts.progress === undefined ? null : ` ${progressWords[facts.progress].vi} `),
        cell(facts.previous === undefined ? null : progressWords[facts.previous].vi),
        cell(serial(facts.finishedOn)),
        { formula: statusFormula({ ...facts1, from: at('C'), previous: at('E') }), value: statusWords[deriveStatus(facts)].vi },
        { formula: bucketFormula(cells), value: bucketWords[bucketOf(facts, i % 2 === 1)].vi },
        cell(i % 2 === 1 ? 'đã đồng ý' : null),
      ];
    }),
  );
}

/** Cells as people leave them, each with the status that must stand beside it: a blank where dates and answers are missing, odd words, odd dates. */
const asTyped: readonly { cells: readonly SpecValue[]; status: string; place: string }[] = [
  { cells: ['dated', '', '', '', '', ''], status: 'Chưa báo cáo', place: 'Chưa báo cáo không có hạn' },
  { cells: ['dated', serial(cutoff), null, '*', null, null], status: 'Chưa báo cáo', place: 'Chưa báo cáo trong hạn' },
  { cells: ['dated', serial(cutoff), null, '???', null, null], status: 'Chưa báo cáo', place: 'Chưa báo cáo trong hạn' },
  { cells: ['dated', serial(cutoff), null, 5, null, null], status: 'Chưa báo cáo', place: 'Chưa báo cáo trong hạn' },
  { cells: ['dated', serial(cutoff), null, 'xong', null, null], status: 'Chưa báo cáo', place: 'Chưa báo cáo trong hạn' },
  {
    cells: ['dated', serial(cutoff), null, 'đã hoàn thành', null, 'cuối tháng'],
    status: 'Đã hoàn thành đúng hạn',
    place: 'Hoàn thành đúng hạn',
  },
  {
    cells: ['dated', Number(serial(cutoff)) - 1, null, 'Đã hoàn thành', null, 2026],
    status: 'Đã hoàn thành quá hạn',
    place: 'Hoàn thành quá hạn',
  },
  {
    cells: ['dated', Number(serial(cutoff)) - 1, null, 'Đã hoàn thành', null, 99_999],
    status: 'Đã hoàn thành quá hạn',
    place: 'Hoàn thành quá hạn',
  },
  {
    cells: ['dated', serial(cutoff), null, 'Đã hoàn thành', null, Number(serial(cutoff)) + 0.75],
    status: 'Đã hoàn thành đúng hạn',
    place: 'Hoàn thành đúng hạn',
  },
  { cells: ['', '', '', 'Đang thực hiện', '', ''], status: 'Đang thực hiện (không có hạn)', place: '' },
];

function typedSheet(): SheetSpec {
  return sheet(
    'Như người gõ',
    asTyped.map(({ cells, status, place }, i) => {
      const at = (column: string) => `$${column}${i + 2}`;
      const facts = { progress: at('D'), finished: at('F'), due: at('B'), cutoff: CUTOFF, kind: at('A') };
      return [
        ...cells.map(cell),
        { formula: statusFormula({ ...facts, from: at('C'), previous: at('E') }), value: status },
        { formula: bucketFormula({ ...facts, status: at('G') }), value: place },
      ];
    }),
  );
}

/** The same rows without the cells that may be missing: nothing is "Chưa đến hạn", and nothing is known of the period before. */
function shortSheet(): SheetSpec {
  return sheet(
    'Không có ô phụ',
    everyStatusCase.map((facts, i) => {
      const at = (column: string) => `$${column}${i + 2}`;
      const cells = { progress: at('C'), finished: at('D'), due: at('B'), cutoff: CUTOFF, kind: at('A') };
      const known = { ...facts, from: null, previous: undefined };
      const later = i % 3 === 0;
      return [
        cell(facts.kind),
        cell(serial(facts.due)),
        cell(facts.progress === undefined ? null : progressWords[facts.progress].vi),
        cell(serial(facts.finishedOn)),
        { formula: statusFormula(cells), value: statusWords[deriveStatus(known)].vi },
        {
          formula: bucketFormula({ ...cells, status: at('E'), uncounted: `${at('G')}="later"` }),
          value: later ? '' : bucketWords[bucketOf(known)].vi,
        },
        cell(later ? 'later' : 'due'),
      ];
    }),
  );
}

/** Tasks whose rows stand everywhere: every place alone, every two together, and every third with a done and an unreported row. */
const groups: readonly (readonly Bucket[])[] = [
  ...allBuckets.map((bucket) => [bucket]),
  ...allBuckets.flatMap((first, i) => allBuckets.slice(i).map((second) => [first, second])),
  ...allBuckets.flatMap((first) => allBuckets.map((second) => [first, 'done-in-time', second] as const)),
  ...allBuckets.map((bucket) => [bucket, 'unreported-undated', 'done-undated'] as const),
];
// Rows of one task do not stand together: they are dealt out in turns, so that first rows and others alternate.
const dealt = [0, 1, 2].flatMap((turn) =>
  groups.flatMap((group, i) =>
    group[turn] === undefined ? [] : [{ taskId: taskId(i + 1), bucket: group[turn], turn, section: `M-00${i % 4}` }],
  ),
);
/** The rows of the sheet of counts. */
export const countRows = dealt.map(({ taskId, bucket, turn }) => ({ taskId, bucket, unitId: `DU-${turn}` as UnitId }));
const LAST = dealt.length + 1;
const [TASKS, PLACES, WHOLE, SECTIONS] = [0, 1, 2, 3].map((column) => absoluteRange(column, 2, column, LAST));

/** A: task · B: place · C: place of the whole task · D: section · E–H: the counts of all and of one section, by turns and by tasks. */
function countSheet(): SheetSpec {
  const inSection = countRows.filter((_, i) => dealt[i]!.section === 'M-002');
  const where = [{ range: SECTIONS!, equals: '"M-002"' }];
  const [all, one] = [countsOf(countRows), countsOf(inSection)];
  return sheet(
    'Thống kê',
    dealt.map(({ taskId, bucket, turn, section }, i) => {
      const group = groups[Number(taskId.slice(3, -1)) - 1]!;
      const figure = COUNT_FIGURES[i];
      return [
        cell(taskId),
        cell(bucketWords[bucket].vi),
        {
          formula: taskBucketFormula({ task: `$A${i + 2}`, tasks: TASKS!, buckets: PLACES! }),
          value: turn === 0 ? bucketWords[bucketOfAll(group)!].vi : '',
        },
        cell(section),
        ...(figure === undefined
          ? []
          : [
              { formula: countFormula(figure, PLACES!), value: figureOf(all.turns, figure) },
              { formula: countFormula(figure, WHOLE!), value: figureOf(all.tasks, figure) },
              { formula: countFormula(figure, PLACES!, where), value: figureOf(one.turns, figure) },
              { formula: countFormula(figure, WHOLE!, where), value: figureOf(one.tasks, figure) },
            ]),
      ];
    }),
  );
}

/** Sheets of formulas, each with the value that core derives for it. */
export const formulaSheets: readonly SheetSpec[] = [statusSheet(), typedSheet(), shortSheet(), countSheet()];
