import type { CellValue, SheetCell, SheetRow } from '../../core/sheet/sheet-rows';

/** One piece of a sheet as Excel returns it; row and column from 0. */
export interface ReadPiece {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly hidden: readonly boolean[];
}

function valueOf(value: unknown, type: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return type === 'Error' ? { error: text } : text;
}

function cellOf(piece: ReadPiece, line: number, at: number): SheetCell | null {
  const value = piece.values[line]?.[at];
  const formula = piece.formulas[line]?.[at];
  // A text such as "=A" that was typed with an apostrophe is its own formula to Excel.
  const calculated = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if ((value === '' || value === null || value === undefined) && !calculated) return null;
  const format = piece.formats[line]?.[at];
  return {
    column: piece.column + at,
    value: valueOf(value ?? '', piece.types[line]?.[at]),
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(calculated ? { formula: true as const } : {}),
  };
}

/** The rows of a piece that hold something, as core reads them. */
export function rowsOfPiece(piece: ReadPiece): SheetRow[] {
  return piece.values.flatMap((line, i) => {
    const cells = line.flatMap((_, at) => cellOf(piece, i, at) ?? []);
    if (cells.length === 0) return [];
    return [{ index: piece.row + i + 1, cells, ...(piece.hidden[i] === true ? { hidden: true as const } : {}) }];
  });
}
