import { blank, type RawCell, type Repaired, type RepairContext } from '../repaired';
import { rawText, tidy, unusable } from './plain-text';

/** Reads a cell as a day. */
export function repairDate(cell: RawCell, _context: RepairContext): Repaired<string> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  if (tidy(raw) === '') return blank;
  return { kind: 'problem', problem: 'not-a-date', raw };
}
