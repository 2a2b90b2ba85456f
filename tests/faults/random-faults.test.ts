import fc from 'fast-check';
import { repairableCellFaults, unsettingCellFaults, type CellFault } from './cell-faults';
import { repairableSheetFaults, type SheetFault } from './sheet-faults';
import { seen } from './seen';
import { issued, type WorkbookFile } from './workbook-file';

const seed = Number(process.env['FUZZ_SEED'] ?? 20260621);
const numRuns = Number(process.env['FAULT_RUNS'] ?? 60);

/** The rows that each kind of fault may befall; two faults never meet in one row, so that each can be told apart. */
const rowsFor: Readonly<Record<CellFault['on'], readonly number[]>> = { dated: [0, 1, 3, 4, 5, 6, 7, 8], undated: [10, 11], target: [0] };

interface Drawn {
  readonly cells: readonly { readonly fault: CellFault; readonly row: number }[];
  readonly sheets: readonly SheetFault[];
}

/** Faults that rebuild the sheet's columns or head meet each other only once; the copy of a row would copy a fault in it. */
const shapes = repairableSheetFaults.filter((f) => ![25].includes(f.number));

function drawn(faults: readonly CellFault[]): fc.Arbitrary<Drawn> {
  const places = faults.flatMap((fault) => rowsFor[fault.on].map((row) => ({ fault, row })));
  const cells = fc.uniqueArray(fc.constantFrom(...places), {
    selector: ({ fault, row }) => `${fault.on === 'target' ? 'target' : 'task'} ${row}`,
    minLength: 1,
    maxLength: 5,
  });
  return fc
    .record({ cells, sheets: fc.option(fc.constantFrom(...shapes), { nil: undefined }).map((f) => (f === undefined ? [] : [f])) })
    .map(({ cells: all, sheets }) => ({ cells: all.slice(0, 5 - sheets.length), sheets }));
}

function put({ cells, sheets }: Drawn): WorkbookFile {
  const workbook = issued();
  workbook.answerAll();
  for (const { fault, row } of cells) fault.put(workbook, row);
  for (const fault of sheets) fault.put(workbook);
  return workbook;
}

const clean = ((): ReturnType<typeof seen> => {
  const workbook = issued();
  workbook.answerAll();
  return seen(workbook.bytes());
})();

/** A fault of a column's habit, such as 60% among numbers, depends on its neighbours: such faults are tried one by one elsewhere. */
const alone = (fault: CellFault): boolean => fault.field !== 'percent' || fault.becomes === 'unset';

describe(`one to five faults at a time (seed ${seed})`, () => {
  test('where all of them can be repaired, every answer is as it was meant, and each is told at most once', () => {
    fc.assert(
      fc.property(drawn(repairableCellFaults.filter(alone)), (faults) => {
        const found = seen(put(faults).bytes());
        expect(found.answers).toEqual(clean.answers);
        expect(found.told.filter(([, severity]) => severity !== 'note')).toEqual([]);
        expect(found.issues.length).toBeLessThanOrEqual(faults.cells.length + faults.sheets.length);
      }),
      { numRuns, seed },
    );
  });

  test('where none of them can be repaired, their cells alone are unset, and each is told once', () => {
    fc.assert(
      fc.property(drawn(unsettingCellFaults), (faults) => {
        const workbook = put(faults);
        const found = seen(workbook.bytes());
        const expected = new Map([...clean.answers].map(([id, values]) => [id, { ...values } as Record<string, unknown>]));
        for (const { fault, row } of faults.cells) delete expected.get(workbook.rows[row]!.id)![fault.field];
        expect(found.answers).toEqual(expected);
        expect(found.codes.filter((code) => !faults.sheets.some((f) => f.codes.includes(code))).sort()).toEqual(
          faults.cells.map(({ fault }) => fault.code).sort(),
        );
      }),
      { numRuns, seed },
    );
  });
});
