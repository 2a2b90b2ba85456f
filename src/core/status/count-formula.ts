import { bucketsOfFigure, type CountFigure } from './count-figures';
import { quoted, quotedRow } from './formula-text';
import { bucketWords } from './labels';

/** A condition on a column beside the counted one: the rows where it equals an expression, e.g. a section's cell. */
export interface CountCondition {
  readonly range: string;
  readonly equals: string;
}

/**
 * The formula (Excel 2010, without '=') of one figure over a column of places: that of `bucketFormula` gives lượt giao, that of `taskBucketFormula` số nhiệm
 * vụ. Ranges are bounded and absolute.
 */
export function countFormula(figure: CountFigure, places: string, where: readonly CountCondition[] = []): string {
  const words = bucketsOfFigure(figure).map((bucket) => bucketWords[bucket].vi);
  const conditions = where.map(({ range, equals }) => `,${range},${equals}`).join('');
  if (words.length === 1) return `COUNTIFS(${places},${quoted(words[0]!)}${conditions})`;
  return `SUMPRODUCT(COUNTIFS(${places},${quotedRow(words)}${conditions}))`;
}
