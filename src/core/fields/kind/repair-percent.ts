import { readPercent } from '../../grammar/typed-percent';
import { blank, type RawCell, type Repaired, type RepairContext } from '../repaired';
import { rawText, tidy, unusable } from './plain-text';

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * Reads a cell as a share between 0 and 100. A cell with a percent format says itself that 0.8 is 80; otherwise the column's habit decides
 * (`percent-scale`), and a lone 0.8 among numbers such as 80 stays 0.8 and is doubted, with 80 as the other reading. Below 0 or above 100 is `out-of-range`.
 */
export function repairPercent(cell: RawCell, context: RepairContext): Repaired<number> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  if (typeof cell.value === 'number') return ofNumber(cell.value, raw, cell.format?.includes('%') === true, context);
  const text = tidy(raw);
  if (text === '') return blank;
  const read = readPercent(text, context.percentScale === 'fraction' ? 'share' : 'percent');
  if (read.value !== null) return { kind: 'value', value: read.value, raw, how: 'text-number' };
  const [asTyped, other] = read.readings;
  if (read.problem === 'ambiguous' && asTyped !== undefined && other !== undefined) {
    return { kind: 'value', value: asTyped, raw, how: 'text-number', doubt: 'mixed-scale', other };
  }
  return { kind: 'problem', problem: read.problem === 'out-of-range' ? 'out-of-range' : 'not-a-number', raw };
}

function ofNumber(typed: number, raw: string, hasPercentFormat: boolean, context: RepairContext): Repaired<number> {
  const isShare = hasPercentFormat || (context.percentScale === 'fraction' && typed >= 0 && typed <= 1);
  const value = isShare ? rounded(typed * 100) : typed;
  if (value < 0 || value > 100) return { kind: 'problem', problem: 'out-of-range', raw };
  if (isShare && !hasPercentFormat) return { kind: 'value', value, raw, how: 'percent-scale' };
  return !isShare && value > 0 && value < 1
    ? { kind: 'value', value, raw, doubt: 'mixed-scale', other: rounded(value * 100) }
    : { kind: 'value', value, raw };
}
