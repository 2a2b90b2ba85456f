import { readReturnedWorkbook } from '../../src/core/entries/read-returned-workbook';
import type { ReturnedWorkbook } from '../../src/core/entries/returned-workbook';
import type { Issue, Severity } from '../../src/core/issue/issue';
import { validateEntries } from '../../src/core/validate/validate-entries';
import { nodeZip } from '../../src/opc/node-zlib';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';

/** What became of a returned file: everything that is told, and the answers by the id of their rows. */
export interface Seen {
  readonly issues: readonly Issue[];
  readonly told: readonly (readonly [string, Severity])[];
  readonly codes: readonly string[];
  readonly value: ReturnedWorkbook | null;
  readonly answers: ReadonlyMap<string, object>;
}

const asOf = '2026-06-20';

/** Reads and checks the bytes of a returned file as the command line does. */
export function seen(bytes: Uint8Array, file = 'bao-cao.xlsx'): Seen {
  const opened = readWorkbook(bytes, nodeZip, { file });
  const read = opened.value === null ? { value: null, issues: [] } : readReturnedWorkbook(opened.value, { file, asOf });
  const findings = read.value === null ? [] : validateEntries(read.value, { file, asOf }).map((f) => f.issue);
  const issues = [...opened.issues, ...read.issues, ...findings];
  const answers = new Map<string, object>([
    ...(read.value?.rows ?? []).filter((r) => r.scope !== 'later').map((r) => [r.occurrenceId, r.values] as const),
    ...(read.value?.targets ?? []).map((t) => [t.targetId, t.values] as const),
  ]);
  return { issues, told: issues.map((i) => [i.code, i.severity]), codes: issues.map((i) => i.code), value: read.value, answers };
}
