import { isIsoDate } from '../../../src/core/date/iso-date';
import { serialOf } from '../../../src/core/date/serial';
import { ongoingChoices, progressChoices } from '../../../src/core/fields/progress-choices';
import { reachedWords } from '../../../src/core/fields/reached-words';
import type { RowCells, RowValues, TargetRowCells, TargetRowValues } from '../../../src/core/fields/row-values';
import type { Rule } from '../../../src/core/fields/row-rules/row-rule';
import { rowRules } from '../../../src/core/fields/row-rules/row-rules';
import { targetRules } from '../../../src/core/fields/target-rules/target-rules';
import type { CellSpec, RowSpec, SpecValue, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { a1 } from '../../../src/core/sheet/a1';
import { progressWords } from '../../../src/core/status/labels';
import { nodeZip } from '../../../src/opc/node-zlib';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { recalculate } from '../../tools/recalculate';
import { testWith } from '../../tools/test-with';

const FIELDS = [
  'progress',
  'result',
  'percent',
  'startedOn',
  'finishedOn',
  'documentNumber',
  'documentDate',
  'difficulty',
  'proposal',
  'reason',
  'note',
] as const;
const FIGURES = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated', 'base', 'reached', 'document', 'note'] as const;
const LISTS = { progress: 'Lists!$A$1:$A$9', progressOngoing: 'Lists!$B$1:$B$6', yesNo: 'Lists!$C$1:$C$2' };
const UNREADABLE = 'không rõ';

const inCell = (value: unknown): SpecValue => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return reachedWords[value ? 'yes' : 'no'].vi;
  if (typeof value === 'string' && isIsoDate(value)) return serialOf(value);
  return value as SpecValue;
};

interface Case {
  readonly name: string;
  readonly cells: readonly SpecValue[];
  readonly formula: (row: number) => string;
  readonly expected: boolean;
}

function taskCells({ values, facts }: RowValues): SpecValue[] {
  const entered = FIELDS.map((field) => {
    if (facts.unread.has(field)) return UNREADABLE;
    return field === 'progress' && values.progress !== undefined ? progressWords[values.progress].vi : inCell(values[field]);
  });
  const previous = facts.previousProgress === null ? null : progressWords[facts.previousProgress].vi;
  return [facts.kind, facts.scope, inCell(facts.due), previous, inCell(facts.cutoff), ...entered];
}

function taskAddresses(row: number): RowCells {
  const at = (column: number) => `$${a1(column, row)}`;
  const values = Object.fromEntries(FIELDS.map((f, i) => [f, at(5 + i)])) as RowCells['values'];
  return { kind: at(0), scope: at(1), due: at(2), previousProgress: at(3), cutoff: at(4), lists: LISTS, values };
}

function targetAddresses(row: number): TargetRowCells {
  const at = (column: number) => `$${a1(column, row)}`;
  return { aggregate: at(0), lists: LISTS, values: Object.fromEntries(FIGURES.map((f, i) => [f, at(1 + i)])) as TargetRowCells['values'] };
}

function cases<Row, Cells>(
  rules: readonly Rule<Row, Cells, unknown>[],
  cellsOf: (row: Row) => SpecValue[],
  at: (row: number) => Cells,
): Case[] {
  const all = rules.flatMap((rule) => [...rule.examples.ok, ...rule.examples.notOk]);
  // Every rule on every example of every rule, not only on its own.
  return rules.flatMap((rule) =>
    all.map((row, i) => ({
      name: `${rule.id} on example ${i}`,
      cells: cellsOf(row),
      formula: (n: number) => rule.formula(at(n)),
      expected: rule.applies(row),
    })),
  );
}

function sheetOf(name: string, tried: readonly Case[]): WorkbookSpec['sheets'][number] {
  const rows = tried.map((one, i): RowSpec => {
    const cells: CellSpec[] = one.cells.map((value) => ({ value }));
    return { cells: [...cells, { formula: `IF(${one.formula(i + 1)},1,0)`, value: 0 }] };
  });
  return { name, columns: [], rows };
}

testWith(['soffice'], 'every rule finds in the cells of LibreOffice what it finds in the values', async () => {
  const onTasks = cases(rowRules, taskCells, taskAddresses);
  const onTargets = cases(
    targetRules,
    (row: TargetRowValues) => [row.facts.aggregate, ...FIGURES.map((f) => (row.facts.unread.has(f) ? UNREADABLE : inCell(row.values[f])))],
    targetAddresses,
  );
  const list = (i: number): CellSpec[] => [
    { value: progressChoices[i] === undefined ? null : progressWords[progressChoices[i]].vi },
    { value: ongoingChoices[i] === undefined ? null : progressWords[ongoingChoices[i]].vi },
    { value: [reachedWords.yes.vi, reachedWords.no.vi][i] ?? null },
  ];
  const book: WorkbookSpec = {
    title: 'rules',
    created: '2026-06-01',
    font: { name: 'Times New Roman', size: 12 },
    styles: {},
    names: [],
    sheets: [
      sheetOf('Tasks', onTasks),
      sheetOf('Targets', onTargets),
      { name: 'Lists', columns: [], rows: progressChoices.map((_choice, i) => ({ cells: list(i) })) },
    ],
  };
  const [seen] = await recalculate([{ name: 'rules.xlsx', bytes: writeWorkbook(book, nodeZip) }]);
  const wrong = (sheet: string, tried: readonly Case[]) =>
    tried.flatMap((one, i) => {
      const found = seen!.get(sheet)!.get(a1(one.cells.length, i + 1))?.value;
      return found === (one.expected ? 1 : 0) ? [] : [`${one.name}: expected ${String(one.expected)}, found ${String(found)}`];
    });
  expect([...wrong('Tasks', onTasks), ...wrong('Targets', onTargets)]).toEqual([]);
});
