import type { TargetEntry } from '../entry/entry';
import { targetFields } from '../fields/fields';
import { tidy } from '../fields/kind/plain-text';
import { indicator } from '../fields/target/indicator';
import { required } from '../fields/target/required';
import type { TargetField } from '../fields/row-values';
import type { IssuedTarget } from '../fields/tracking-metadata';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { a1 } from '../sheet/a1';
import { aggregateSchema, type Aggregate } from '../plan/target';
import type { TargetId } from '../plan/ids';
import type { SheetCell } from '../sheet/sheet-rows';
import { writtenBelow } from './below-table';
import { cellText } from './cell-text';
import type { SheetFound } from './find-sheets';
import { changedRequirement, changedText, changeIssue, compareCells, type ComparedCell } from './issued-changes';
import { identityIssues } from './identity-issues';
import { canonicalId } from './nearest-id';
import { noValues, readValue } from './read-values';
import type { ReadOf } from './read-tasks';
import { rowResolver } from './resolve-rows';
import type { IdentifiedRow } from './row-identity';
import { withoutTwins, type Placed } from './row-twins';
import type { ReturnedTarget } from './returned-workbook';
import { tableBody, type TableRow } from './table-rows';
import { figureContext } from './figure-context';

const entered = targetFields.filter((f) => f.role === 'entered').map((field) => ({ name: field.id, field }));

/** The target rows of a workbook, with what is to be told of them. */
export interface ReadTargets {
  readonly targets: readonly ReturnedTarget[];
  /** How many targets that were issued have no row any more. */
  readonly deleted: number;
  readonly repaired: number;
  readonly issues: readonly Issue[];
}

type TextOf = (row: TableRow, field: string) => string;

function issuedBySheet(rows: readonly TableRow[], textOf: TextOf): IssuedTarget[] {
  return rows.flatMap((row) => {
    const aggregate = aggregateSchema.safeParse(textOf(row, 'aggregate'));
    const targetId = canonicalId(textOf(row, 'target')) as TargetId;
    if (targetId === '' || !aggregate.success) return [];
    return [
      {
        planId: textOf(row, 'plan'),
        targetId,
        taskId: null,
        aggregate: aggregate.data satisfies Aggregate,
        low: null,
        unit: '',
        required: '',
        text: '',
      },
    ];
  });
}

/** What a row of no known target says first, at most 80 letters; '' where it says nothing. */
function saidIn(row: TableRow, textOf: TextOf): string {
  const field = [indicator, ...entered.map((e) => e.field)].find(({ id }) => textOf(row, id) !== '');
  return field === undefined ? '' : textOf(row, field.id).slice(0, 80);
}

const MOST_NAMED = 3;
const LONGEST_NAME = 60;

function deletedIssue(deleted: readonly IssuedTarget[], place: Place): Issue {
  const names = deleted.slice(0, MOST_NAMED).map(({ text, targetId }) => {
    const [name = ''] = text.split('\n');
    return name === '' ? targetId : `“${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}”`;
  });
  const more = deleted.length > names.length ? ['…'] : [];
  return issue('targets-deleted', 'warning', place, { count: deleted.length, names: [...names, ...more].join('; ') });
}

/** Reads the target table of a returned workbook; rows are known by target id, or by what they ask for, as task rows are. */
export function readTargets({ sheet, table }: SheetFound, issuedTargets: readonly IssuedTarget[], of: ReadOf): ReadTargets {
  const issues: Issue[] = [];
  const body = tableBody(sheet, table, 'target');
  const rows = body.below.length === 0 ? body.rows : body.rows.concat(body.below.filter(writtenBelow('targets', table.columns)));
  const cellOf = (row: TableRow, field: string): SheetCell | undefined => row.cells[table.columns.get(field) ?? -1];
  const textOf: TextOf = (row, field) => tidy(cellText(cellOf(row, field)?.value));
  const isKnown = issuedTargets.length > 0;
  const issued = isKnown ? issuedTargets : issuedBySheet(rows, textOf);
  const placeAt = (row: TableRow, column: number | undefined): Place => ({
    kind: 'cell',
    file: of.file,
    sheet: sheet.name,
    cell: a1(column ?? 0, row.row.index),
  });
  const comparedCells = (row: TableRow, target: IssuedTarget): ComparedCell[] => {
    const cell = cellOf(row, required.id);
    return [{ field: required, cell, change: changedRequirement(target, cell) }];
  };
  const comparedText = (row: TableRow, { text }: IssuedTarget): ComparedCell => {
    const cell = cellOf(row, indicator.id);
    return { field: indicator, cell, change: text === '' ? null : changedText(text, cell) };
  };
  const resolve = rowResolver(issued.map((t, at) => ({ at, planId: t.planId, id: t.targetId, text: t.text })));
  const identities = resolve(
    rows.map((row): IdentifiedRow => ({
      rawId: textOf(row, 'target'),
      planId: textOf(row, 'plan'),
      text: () => textOf(row, 'indicator'),
      isAsIssued: (at) => {
        const target = issued[at]!;
        return !isKnown || (comparedText(row, target).change === null && changedRequirement(target, cellOf(row, required.id)) === null);
      },
      others: (at) => compareCells(comparedCells(row, issued[at]!)),
    })),
  );
  const numbers = rows.map(({ row }) => row.index);
  const told = identityIssues(identities, numbers, table.columns.get('target') ?? 0, { kind: 'sheet', file: of.file, sheet: sheet.name });
  issues.push(...told.issues);
  const found: Placed<ReturnedTarget>[] = [];
  const unclear: number[] = [];
  let repaired = 0;
  for (const [index, row] of rows.entries()) {
    const identity = identities[index]!;
    if (identity.kind === 'added') {
      const text = saidIn(row, textOf);
      if (text !== '') issues.push(issue('target-row-without-id', 'warning', placeAt(row, table.columns.get('indicator')), { text }));
      continue;
    }
    if (identity.kind === 'unclear') {
      const [id, text] = [identity.issued.id, saidIn(row, textOf)];
      if (text === '') continue;
      unclear.push(identity.issued.at);
      issues.push(issue('row-unclear', 'error', placeAt(row, table.columns.get('indicator')), { id, text }));
      continue;
    }
    const nearest = identity.kind === 'unknown-id' ? '' : identity.issued.id;
    const taken = identity.kind !== 'unknown-id' && (identity.kind !== 'near' || identity.taken);
    if (identity.kind === 'unknown-id' || told.alone(identity)) {
      const facts = { raw: textOf(row, 'target'), nearest, taken };
      issues.push(issue('row-id-damaged', 'warning', placeAt(row, table.columns.get('target')), facts));
    }
    if (identity.kind === 'unknown-id' || !taken) continue;
    const { at } = identity.issued;
    const target = issued[at]!;
    const into = noValues();
    const context = figureContext(target, of.asOf);
    for (const field of entered) {
      const cell = cellOf(row, field.field.id);
      const told = cell === undefined ? null : readValue(field, cell, context, () => placeAt(row, cell.column), into);
      if (told !== null) issues.push(told);
    }
    for (const { field, cell, change } of isKnown ? [...comparedCells(row, target), comparedText(row, target)] : []) {
      if (change !== null) issues.push(changeIssue(change, field, cell, placeAt(row, table.columns.get(field.id))));
    }
    repaired += into.repaired;
    const returned: ReturnedTarget = {
      planId: target.planId,
      targetId: target.targetId,
      aggregate: target.aggregate,
      values: into.values as TargetEntry['values'],
      unread: into.unread as ReadonlySet<TargetField>,
      previous: textOf(row, 'previous'),
      row: row.row.index,
    };
    found.push({ at, row: returned });
  }
  const kept = withoutTwins(found, (t) => t.targetId);
  for (const { id, row, rows: where, alike } of kept.twins) {
    const place: Place = { kind: 'cell', file: of.file, sheet: sheet.name, cell: a1(table.columns.get('target') ?? 0, row) };
    issues.push(issue('row-twice', alike ? 'note' : 'error', place, { id, rows: where, alike }));
  }
  const seen = new Set([...found.map((f) => f.at), ...unclear]);
  const deleted = issuedTargets.filter((_, at) => !seen.has(at));
  if (deleted.length > 0) issues.push(deletedIssue(deleted, { kind: 'sheet', file: of.file, sheet: sheet.name }));
  return { targets: kept.rows, deleted: deleted.length, repaired, issues };
}
