import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { a1 } from '../sheet/a1';
import type { RowIdentity } from './row-identity';

/** What is told of the ids of a sheet's rows as a whole; `alone` says whether a row known against its id, or without one, is told by itself. */
export interface IdentitiesTold {
  readonly issues: readonly Issue[];
  readonly alone: (identity: RowIdentity) => boolean;
}

const MOST_RANGES = 8;

/** The cells of a column (from 0) in some rows (from 1, ascending), as ranges: `A40:A47, A52`. */
function rangesOf(column: number, rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const named = ranges.slice(0, MOST_RANGES).map(([first, last]) => {
    return first === last ? a1(column, first) : `${a1(column, first)}:${a1(column, last)}`;
  });
  return `${named.join(', ')}${ranges.length > named.length ? ', …' : ''}`;
}

/** How many rows were known by their issued text alone, in a sheet in which no row has its id any more; 0 where the ids are not gone as a whole. */
function rowsWithoutIds(identities: readonly RowIdentity[]): number {
  let count = 0;
  for (const identity of identities) {
    if (identity.kind === 'exact' || identity.kind === 'content' || identity.kind === 'unclear') return 0;
    if (identity.kind === 'near' && identity.taken) count += 1;
  }
  return count > 1 ? count : 0;
}

/**
 * Tells in one line each what was done to the ids of several rows: all are gone (`row-ids-gone`), the rows were moved away from them (`rows-moved`), or others were
 * copied over them (`row-ids-copied`). `rows` are the numbers (from 1) of the rows, `column` that of their ids (from 0).
 */
export function identityIssues(identities: readonly RowIdentity[], rows: readonly number[], column: number, place: Place): IdentitiesTold {
  const of = (id: 'copied' | 'left-behind'): number[] => {
    return rows.filter((_row, at) => {
      const identity = identities[at]!;
      return identity.kind === 'content' && identity.id === id;
    });
  };
  const gone = rowsWithoutIds(identities);
  const [moved, copied] = [of('left-behind'), of('copied')];
  const issues: Issue[] = [];
  if (gone > 0) issues.push(issue('row-ids-gone', 'warning', place, { count: gone }));
  if (moved.length > 1) issues.push(issue('rows-moved', 'warning', place, { count: moved.length }));
  if (copied.length > 1) {
    issues.push(issue('row-ids-copied', 'warning', place, { cells: rangesOf(column, copied), count: copied.length }));
  }
  const alone = (identity: RowIdentity): boolean => {
    if (identity.kind === 'near') return !identity.taken || gone === 0;
    return identity.kind === 'content' && (identity.id === 'copied' ? copied : moved).length === 1;
  };
  return { issues, alone };
}
