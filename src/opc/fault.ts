import type { FileFacts } from '../core/issue/facts/file';
import { issue } from '../core/issue/issue';
import type { Place } from '../core/issue/place';
import type { Result } from '../core/issue/result';

/** The cell in which a fault is, where it is in one. */
interface FaultyCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Why a file is refused: a code with the facts of its sentence; it becomes an issue where the file's place is known. */
export type Fault = {
  [C in keyof FileFacts]: { readonly code: C; readonly facts: FileFacts[C]; readonly at?: FaultyCell };
}[keyof FileFacts];

/** A fault that names a part; its name is cut and freed from control characters, which a terminal would obey. */
export function partFault(
  code: 'twice' | 'missing' | 'damaged' | 'crc' | 'packing' | 'malformed' | 'encoding' | 'dtd',
  part: string,
): Fault {
  return {
    code: `file-part-${code}`,
    facts: { part: part.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?').slice(0, 120) },
  };
}

/** The result that refuses a file, told of the cell that is at fault where it is known. */
export function refused({ code, facts, at }: Fault, place: Place): Result<null> {
  const file = place.kind === 'file' ? { file: place.file } : {};
  return { value: null, issues: [issue(code, 'error', at === undefined ? place : { kind: 'cell', ...file, ...at }, facts as never)] };
}

/** Whether a step gave a fault instead of what it should give. */
export function isFault(outcome: unknown): outcome is Fault {
  return typeof outcome === 'object' && outcome !== null && 'code' in outcome && 'facts' in outcome;
}
