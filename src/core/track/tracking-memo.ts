import type { RowSpec } from '../sheet/workbook-spec';
import type { Occurrence } from '../status/occurrence';
import type { FittedText } from './rows/issued-text';

/**
 * What the workbooks of one distribution share: rows that are the same for several units, texts cut to fit, and the due dates of tasks, each made once. It only saves time;
 * a workbook made without one is the same.
 */
export interface TrackingMemo {
  readonly rows: Map<string, RowSpec>;
  readonly texts: Map<string, FittedText>;
  readonly occurrences: Map<string, readonly Occurrence[]>;
}

/** A memo for the workbooks of one distribution. */
export function trackingMemo(): TrackingMemo {
  return { rows: new Map(), texts: new Map(), occurrences: new Map() };
}

/** The value under a key, made and kept the first time. */
export function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
