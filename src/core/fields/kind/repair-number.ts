import { readNumber } from '../../grammar/typed-number';
import { blank, type RawCell, type Repaired, type RepairContext } from '../repaired';
import { rawText, tidy, unusable } from './plain-text';

/**
 * Reads a cell as a number of zero or more: numbers, numbers typed as text with a decimal comma (`text-number`), with a unit or "triệu", "tỷ" behind
 * (`unit-removed`). `1.234` and `1,234` alone are doubted: where only whole numbers are counted both are grouped, elsewhere the comma is the decimal sign. A share in a percent format is its percentage (95% → 95).
 */
export function repairNumber(cell: RawCell, { wholeNumbers = false }: RepairContext = {}): Repaired<number> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  if (typeof cell.value === 'number') {
    const isShare = cell.format?.includes('%') === true;
    return inRange(isShare ? Math.round(cell.value * 1e8) / 1e6 : cell.value, { kind: 'value', value: 0, raw });
  }
  const text = tidy(raw);
  if (text === '') return blank;
  const read = readNumber(text);
  if (read.value !== null) {
    return inRange(read.value, {
      kind: 'value',
      value: 0,
      raw,
      how: read.unit === null && /^[\d.,\s-]+$/u.test(text) ? 'text-number' : 'unit-removed',
    });
  }
  const [vietnamese] = read.readings;
  if (read.problem === 'ambiguous' && vietnamese !== undefined) {
    const meant = wholeNumbers ? Math.max(...read.readings) : vietnamese;
    return inRange(meant, { kind: 'value', value: 0, raw, how: 'text-number', doubt: 'grouping-or-decimal' });
  }
  return { kind: 'problem', problem: 'not-a-number', raw };
}

function inRange(value: number, found: Extract<Repaired<number>, { kind: 'value' }>): Repaired<number> {
  return value < 0 ? { kind: 'problem', problem: 'out-of-range', raw: found.raw } : { ...found, value };
}
