import { recounted, type PlanFile } from '../work/independent-recount';
import { differences, printedFigures } from '../work/printed-figures';
import { rawWorkbook } from '../work/raw-rows';
import { filesBelow, newFolder, tonghop } from './tonghop';

/** The last day of the data of quarter II of 2026, as a serial: 14 June. */
const CUTOFF = 46_187;

const folder = newFolder();
tonghop(['demo', '-o', folder]);
const made = new Map([...filesBelow(folder)].map(([name, bytes]) => [name.replace(/\\/g, '/'), bytes]));
const inFolder = (start: string) =>
  [...made].filter(([name]) => name.startsWith(start)).map(([name, bytes]) => ({ name: name.slice(start.length), bytes }));

const plan = JSON.parse(new TextDecoder().decode(made.get('1-plan.json'))) as PlanFile;
const issued = new Map(
  inFolder('3-gui-don-vi/').map(({ name, bytes }) => [plan.units[Number(name.slice(0, 2)) - 1]!.id, rawWorkbook(bytes)]),
);
const returned = inFolder('4-don-vi-gui-ve/').map(({ name, bytes }) => ({ unit: name.split(' ')[0]!, workbook: rawWorkbook(bytes) }));
const printed = printedFigures(made.get('6-tong-hop.xlsx')!);

test('every unit of the demo was issued a workbook, and what came back is of its units', () => {
  expect([...issued.keys()].sort()).toEqual(plan.units.map((u) => u.id).sort());
  expect(returned.every(({ unit }) => plan.units.some((u) => u.id === unit))).toBe(true);
});

test('a recount of the raw cells, on a path of its own, agrees with every figure that the demo prints', () => {
  expect(differences(recounted(plan, issued, returned, CUTOFF, '2026-Q2'), printed)).toEqual([]);
});

test('the recount notices when a unit is left out, and not when one of two equal files is', () => {
  const without = (left: (file: (typeof returned)[number], at: number) => boolean) =>
    differences(
      recounted(
        plan,
        issued,
        returned.filter((file, at) => !left(file, at)),
        CUTOFF,
        '2026-Q2',
      ),
      printed,
    );
  expect(without(({ unit }) => unit === 'SNV')).not.toEqual([]);
  expect(without((_file, at) => at === returned.findIndex(({ unit }) => unit === 'CAT'))).toEqual([]);
});
