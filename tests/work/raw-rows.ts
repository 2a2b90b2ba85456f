import { read, utils, type WorkBook } from 'xlsx';

type Raw = string | number | boolean | null;

/** One row of the sheet `Nhiệm vụ` as its cells say it; days are serials, `said` is what stands in *Tình hình*. */
export interface RawTaskRow {
  readonly id: string;
  readonly ongoing: boolean;
  readonly later: boolean;
  readonly due: number | null;
  readonly said: string | null;
  readonly finished: number | null;
}

/** One row of the sheet `Chỉ tiêu`: the numbers in it, and what stands in *Đạt hay chưa*. */
export interface RawTargetRow {
  readonly id: string;
  readonly numbers: Readonly<Record<'inPeriod' | 'sinceYear' | 'sincePlan' | 'estimated' | 'base', number | null>>;
  readonly reached: string | null;
}

/** A tracking workbook as its cells say it. */
export interface RawWorkbook {
  readonly tasks: readonly RawTaskRow[];
  readonly targets: readonly RawTargetRow[];
}

/** The serial of a day: a number as it is, a text as day, month and year in this order. */
function dayOf(value: Raw): number | null {
  if (typeof value === 'number') return Math.floor(value);
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/.exec(String(value ?? '').trim());
  if (parts === null) return null;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) / 86_400_000 + 25_569;
}

function rowsByKey(book: WorkBook, name: string): ReadonlyMap<string, Raw>[] {
  const sheet = book.Sheets[name];
  if (sheet === undefined) return [];
  const grid = utils.sheet_to_json<Raw[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  const at = grid.findIndex((row) => row.some((cell) => String(cell ?? '').startsWith('tonghop:')));
  const keys = grid[at]!.map((cell) => String(cell ?? '').replace('tonghop:', ''));
  return grid.slice(at + 1).map((row) => new Map(keys.map((key, column) => [key, row[column] ?? null])));
}

const text = (value: Raw | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const number = (value: Raw | undefined): number | null => (typeof value === 'number' ? value : null);

/** Reads a tracking workbook's bytes with another reader than the product's, cell by cell, by the hidden row of keys alone. */
export function rawWorkbook(bytes: Uint8Array): RawWorkbook {
  const sheets = ['Nhiệm vụ', 'Chỉ tiêu'];
  const book = read(bytes, { type: 'array', sheets, cellFormula: false, cellHTML: false, cellText: false, cellStyles: false });
  return {
    tasks: rowsByKey(book, 'Nhiệm vụ').flatMap((row): RawTaskRow[] => {
      const id = text(row.get('occurrence'));
      if (id === null || !id.startsWith('NV-')) return [];
      return [
        {
          id,
          ongoing: row.get('kind') === 'ongoing',
          later: row.get('scope') === 'later',
          due: number(row.get('due')),
          said: text(row.get('progress')),
          finished: dayOf(row.get('finishedOn') ?? null),
        },
      ];
    }),
    targets: rowsByKey(book, 'Chỉ tiêu').flatMap((row): RawTargetRow[] => {
      const id = text(row.get('target'));
      if (id === null || !/^(?:NV|CT)-/.test(id)) return [];
      const names = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated', 'base'] as const;
      const numbers = Object.fromEntries(names.map((name) => [name, number(row.get(name))])) as RawTargetRow['numbers'];
      return [{ id, numbers, reached: text(row.get('reached')) }];
    }),
  };
}
