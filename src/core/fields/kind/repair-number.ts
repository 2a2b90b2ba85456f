import { blank, type RawCell, type Repaired } from '../repaired';
import { rawText, tidy, unusable } from './plain-text';

/** Reads a cell as a number of zero or more. */
export function repairNumber(cell: RawCell): Repaired<number> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  if (tidy(raw) === '') return blank;
  const value = Number(raw);
  if (Number.isNaN(value)) return { kind: 'problem', problem: 'not-a-number', raw };
  return value < 0 ? { kind: 'problem', problem: 'out-of-range', raw } : { kind: 'value', value, raw };
}
