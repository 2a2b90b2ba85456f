import path from 'node:path';
import type { Session } from './session';

/** Whether an output's name ends as files of its kind do, such as `.xlsx`; where it does not, that is told, and the command writes nothing. */
export function endsIn({ complain, text }: Session, output: string, ending: string): boolean {
  if (path.extname(output).toLowerCase() === ending) return true;
  complain(text.errors.outputEnding(output, ending));
  return false;
}
