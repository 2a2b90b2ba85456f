import { notFilledWords } from '../../fields/row-rules/not-filled';
import { trackWords } from '../track-words';

/** How far a table is filled in: rows of this period, those filled in, and those filled in that should be looked at. */
export interface FillCount {
  readonly total: number;
  readonly filled: number;
  readonly review: number;
}

/** The ranges over which the line above a table counts; `scope` is absent where every row belongs to the period. */
export interface LineRanges {
  readonly text: string;
  readonly missing: string;
  readonly scope?: string;
}

/** Counts rows by what *Cần bổ sung* says of each; rows due later are not asked for. */
export function fillCount(rows: readonly { readonly missing: string; readonly later: boolean }[]): FillCount {
  const asked = rows.filter((row) => !row.later);
  return {
    total: asked.length,
    filled: asked.filter((row) => row.missing !== notFilledWords.vi).length,
    review: rows.filter((row) => row.missing !== '' && row.missing !== notFilledWords.vi).length,
  };
}

/** The line above a table: "Đã điền 32/40 dòng · còn 5 dòng cần xem lại". */
export function progressLine({ filled, total, review }: FillCount): string {
  return trackWords.line(String(filled), String(total), String(review));
}

/** The formula of that line; `first` is a condition with what to say where it holds (the unit has not picked its name yet). */
export function progressLineFormula(ranges: LineRanges, first?: { readonly condition: string; readonly words: string }): string {
  const asked = `(${ranges.text}<>"")${ranges.scope === undefined ? '' : `*(${ranges.scope}<>"later")`}`;
  const notFilled = `"${notFilledWords.vi}"`;
  const counts = [
    `SUMPRODUCT(${asked}*(${ranges.missing}<>${notFilled}))`,
    `SUMPRODUCT(${asked}*1)`,
    `SUMPRODUCT((${ranges.missing}<>"")*(${ranges.missing}<>${notFilled}))`,
  ];
  const parts = trackWords.line('\u0000', '\u0000', '\u0000').split('\u0000');
  const text = parts.map((part, i) => `"${part}"${i < counts.length ? `&${counts[i]!}` : ''}`).join('&');
  return first === undefined ? text : `IF(${first.condition},"${first.words}",${text})`;
}
