import { blank, type RawCell, type Repaired, type RepairContext } from '../repaired';
import { rawText, tidy, unusable } from './plain-text';

/** Reads a cell as a share between 0 and 100. */
export function repairPercent(cell: RawCell, _context: RepairContext): Repaired<number> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  if (tidy(raw) === '') return blank;
  const value = Number(raw);
  if (Number.isNaN(value)) return { kind: 'problem', problem: 'not-a-number', raw };
  return value < 0 || value > 100 ? { kind: 'problem', problem: 'out-of-range', raw } : { kind: 'value', value, raw };
}
