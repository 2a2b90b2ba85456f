import { rollUpPeriod } from '../../src/work/roll-up';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const { id: unit, name } = plan.units[0]!;
const ids = (sheet: string): string[] => [...rowsById(blankOf(plan, unit).sheets.find((s) => s.name === sheet)!).keys()];
const [first, ...others] = ids('Nhiệm vụ');
const done = { progress: 'Đang thực hiện', result: 'Đang làm' };
const answers = (rows: readonly string[]) => Object.fromEntries(rows.map((row) => [row, done]));
const targets = Object.fromEntries(ids('Chỉ tiêu').map((row) => [row, { inPeriod: 1 }]));

/** What a roll-up of these files tells of blank rows: `file` for each line about one file, and the lines about a unit. */
const blank = (...files: Parameters<typeof inputOf>[1]): string[] =>
  rollUpPeriod(inputOf(plan, files), jsonPorts).issues.flatMap((i) => {
    if (i.code === 'unit-rows-not-filled') return [`${i.facts.unit}: ${i.facts.count}`];
    return i.code === 'rows-not-filled' ? ['file'] : [];
  });

test('two halves that answer everything between them leave nothing to be asked for', () => {
  const halves = [returnedFile(plan, unit, 'a1.xlsx', answers([first!]), targets), returnedFile(plan, unit, 'a2.xlsx', answers(others))];
  expect(blank(...halves)).toEqual([]);
});

test('what both halves leave blank is told once, by unit', () => {
  const halves = [returnedFile(plan, unit, 'a1.xlsx', answers([first!])), returnedFile(plan, unit, 'a2.xlsx', answers(others.slice(1)))];
  expect(blank(...halves)).toEqual([`${name}: ${1 + ids('Chỉ tiêu').length}`]);
});

test('one file alone is told as before', () => {
  expect(blank(returnedFile(plan, unit, 'a1.xlsx', answers([first!])))).toContain('file');
});

test('a file of another unit with the same name, from another folder, keeps its own line', () => {
  const other = plan.units[1]!.id;
  const files = [
    returnedFile(plan, unit, 'bao-cao.xlsx', answers([first!]), targets),
    returnedFile(plan, unit, 'a2.xlsx', answers(others)),
    returnedFile(plan, other, 'bao-cao.xlsx', answers([first!])),
  ];
  const told = rollUpPeriod(inputOf(plan, files), jsonPorts).issues.filter((i) => i.code === 'rows-not-filled');
  expect(told.map((i) => i.place)).toContainEqual({ kind: 'sheet', file: 'bao-cao.xlsx', sheet: 'Chỉ tiêu' });
});
