/** How a cell states its value (ST_CellType). */
export const cellType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
export type CellType = (typeof cellType)[keyof typeof cellType];

/** What the markup of a cell says before anything is decoded; one is filled anew for every cell, so that scanning makes no objects. */
export interface CellHead {
  column: number;
  /** Index of the cell format. */
  format: number;
  type: CellType;
  formula: boolean;
  /** The range of bytes of the stored value, and whether references in it are to be resolved; `end` is -1 where there is none. */
  start: number;
  end: number;
  coded: boolean;
}

/** A head to fill. */
export function newCellHead(): CellHead {
  return { column: 0, format: 0, type: cellType.number, formula: false, start: 0, end: -1, coded: false };
}

/** The type that the range of a `t` attribute names; a number where it names none. */
export function cellTypeIn(bytes: Uint8Array, from: number, to: number): CellType {
  const first = bytes[from];
  if (to - from === 1) {
    if (first === 0x73) return cellType.shared;
    if (first === 0x62) return cellType.boolean;
    if (first === 0x65) return cellType.error;
    return first === 0x64 ? cellType.date : cellType.number;
  }
  return first === 0x73 || first === 0x69 ? cellType.text : cellType.number;
}
