import type { MergedEntry } from '../entry/consolidation';
import type { OccurrenceId } from '../entry/entry';
import type { TaskId, UnitId } from '../plan/ids';
import { fold } from '../text/fold';

/** Which column a remark stood in. */
export type RemarkField = 'difficulty' | 'proposal';

/** A difficulty or proposal, once, with all who made it. */
export interface Remark {
  readonly field: RemarkField;
  readonly text: string;
  readonly by: readonly { readonly unitId: UnitId; readonly taskId: TaskId; readonly occurrenceId: OccurrenceId }[];
}

/** All remarks of a roll-up, and how many times units said that there is nothing to remark. */
export interface Remarks {
  readonly remarks: readonly Remark[];
  readonly nothing: Readonly<Record<RemarkField, number>>;
}

const fields: readonly RemarkField[] = ['difficulty', 'proposal'];

/**
 * Gathers difficulties and proposals: sentences that are the same but for spaces, capitals, spelling of tones and a final full stop stand once, with
 * their units; "không" is counted and not listed. What more units say comes first; among equals, what comes first in the entries.
 */
export function remarksOf(entries: readonly MergedEntry[]): Remarks {
  const nothing = { difficulty: 0, proposal: 0 };
  const found = new Map<
    string,
    { field: RemarkField; text: string; by: { unitId: UnitId; taskId: TaskId; occurrenceId: OccurrenceId }[] }
  >();
  for (const { unitId, taskId, occurrenceId, values, nothing: said } of entries) {
    for (const field of fields) {
      const text = values[field];
      if (text === undefined) {
        if (said?.includes(field) === true) nothing[field] += 1;
        continue;
      }
      const key = `${field}\n${fold(text).replace(/[.;,!\s]+$/u, '')}`;
      const remark = found.get(key);
      if (remark === undefined) found.set(key, { field, text, by: [{ unitId, taskId, occurrenceId }] });
      else remark.by.push({ unitId, taskId, occurrenceId });
    }
  }
  const units = (r: { by: readonly { unitId: UnitId }[] }): number => new Set(r.by.map((b) => b.unitId)).size;
  return { remarks: [...found.values()].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || units(b) - units(a)), nothing };
}
