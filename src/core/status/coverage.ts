import type { UnitId } from '../plan/ids';
import type { Bucket } from './bucket';

/** On how many units a total rests: those that reported, of those that should have. In order of their codes, each once. */
export interface Coverage {
  readonly reported: readonly UnitId[];
  readonly expected: readonly UnitId[];
}

/** The coverage of nothing. */
export const noCoverage: Coverage = { reported: [], expected: [] };

/** The coverage of rows: a unit is expected when any of its rows is in the count, and has reported when any of those is. */
export function coverageOf(rows: readonly { readonly unitId: UnitId; readonly bucket: Bucket }[]): Coverage {
  const expected = rows.filter((row) => row.bucket !== 'excluded');
  const reported = expected.filter((row) => !row.bucket.includes('unreported'));
  return { reported: inOrder(reported.map((row) => row.unitId)), expected: inOrder(expected.map((row) => row.unitId)) };
}

/** Two coverages as one; a unit in both counts once. Associative, commutative and idempotent. */
export function addCoverage(a: Coverage, b: Coverage): Coverage {
  return { reported: inOrder([...a.reported, ...b.reported]), expected: inOrder([...a.expected, ...b.expected]) };
}

function inOrder(units: readonly UnitId[]): UnitId[] {
  return [...new Set(units)].sort();
}
