import { read, type CellObject } from 'xlsx';

/** A cell as an independent reader (SheetJS) sees it. Errors are their words, e.g. `#REF!`. */
export interface SeenCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

/** The cells of a workbook by sheet and address. */
export type SeenWorkbook = ReadonlyMap<string, ReadonlyMap<string, SeenCell>>;

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function seen(cell: CellObject): SeenCell {
  const value =
    cell.t === 'e' ? (ERRORS.get(Number(cell.v)) ?? '#ERROR!') : cell.v instanceof Date ? cell.v.toISOString() : (cell.v ?? null);
  return cell.f === undefined ? { value } : { value, formula: cell.f };
}

/** The stored values and formulas of a workbook's bytes, read by SheetJS and not by ourselves. */
export function cellValues(bytes: Uint8Array): SeenWorkbook {
  const book = read(bytes, { type: 'array', cellFormula: true, cellHTML: false, cellText: false, sheetStubs: false });
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] ?? {};
      const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!'));
      return [name, new Map(cells.map(([address, cell]) => [address, seen(cell as CellObject)]))];
    }),
  );
}
