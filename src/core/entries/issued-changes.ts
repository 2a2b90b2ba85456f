import { formatDate } from '../date/format-date';
import { parseIsoDate, type IsoDate } from '../date/iso-date';
import { serialOf } from '../date/serial';
import type { AnyField } from '../fields/fields';
import { plainText, tidy } from '../fields/kind/plain-text';
import { due as dueField, noDueWords } from '../fields/task/due';
import type { IssuedRow, IssuedTarget } from '../fields/tracking-metadata';
import { issue, type Issue, type IssueFacts } from '../issue/issue';
import type { Place } from '../issue/place';
import type { SheetCell } from '../sheet/sheet-rows';
import { withRepair } from './cell-repair';
import type { CellsCompared } from './row-identity';

/** An issued cell that says something else now. `was` is the value to be put back, `issued` how it reads. */
export interface IssuedChange {
  readonly was: string;
  readonly issued: string;
  readonly found: string;
}

/** Tells of a change, with the repair that puts back what was issued (`issued-text-changed`); the issued value stands. */
export function changeIssue({ was, issued, found }: IssuedChange, field: AnyField, cell: SheetCell | undefined, place: Place): Issue {
  const facts: IssueFacts['issued-text-changed'] = { column: field.header.vi, issued, found };
  return issue('issued-text-changed', 'warning', place, cell === undefined ? facts : withRepair(facts, was, cell, field));
}

/** How the text of an issued cell was changed; null where it stands or was emptied. */
export function changedText(was: string, cell: SheetCell | undefined): IssuedChange | null {
  if (cell === undefined || cell.value === was) return null;
  const read = plainText(cell);
  if (read.kind !== 'value' || read.value === was || read.value === tidy(was)) return null;
  return { was, issued: was, found: read.value };
}

/** How what is required of a target was changed; its figure may have become a number, as where a person clicked the sign that Excel puts on it. */
export function changedRequirement({ required, low }: IssuedTarget, cell: SheetCell | undefined): IssuedChange | null {
  if (typeof cell?.value === 'number' && low !== null) {
    const figure = cell.format?.includes('%') === true ? cell.value * 100 : cell.value;
    if (Math.abs(figure - low) <= 1e-9 * Math.max(1, Math.abs(low))) return null;
  }
  return changedText(required, cell);
}

/** Makes the teller of how the day in the cell of *Hạn* was changed; null where it stands or was emptied. Days are compared, however they are written. */
export function dueChanges(): (row: IssuedRow, cell: SheetCell | undefined) => IssuedChange | null {
  const serials = new Map<string, number | null>();
  return ({ due, kind }, cell) => {
    if (cell === undefined || cell.value === null) return null;
    if (due === null) return kind === 'dated' ? null : newDue(noDueWords[kind], cell);
    let serial = serials.get(due);
    if (serial === undefined) {
      const day = parseIsoDate(due);
      serials.set(due, (serial = day === null ? null : serialOf(day)));
    }
    if (serial === null || (typeof cell.value === 'number' && Math.floor(cell.value) === serial)) return null;
    return otherDue(due, cell);
  };
}

function otherDue(due: string, cell: SheetCell): IssuedChange | null {
  const read = dueField.repair(cell, { asOf: due });
  if (read.kind === 'blank' || read.kind === 'nothing') return null;
  const day = read.kind === 'value' ? read.value : read.proposal;
  if (day === due || (read.kind === 'problem' && typeof cell.value === 'object')) return null;
  return {
    was: due,
    issued: formatDate(due as IsoDate),
    found: read.kind === 'value' ? formatDate(read.value as IsoDate) : tidy(read.raw),
  };
}

/** A day where none was issued. */
function newDue(words: string, cell: SheetCell): IssuedChange | null {
  if (cell.value === words) return null;
  const read = dueField.repair(cell, {});
  return read.kind === 'value' ? { was: words, issued: words, found: formatDate(read.value as IsoDate) } : null;
}

/** A cell of a row in which something was issued, and how that was changed; null where it stands or was emptied. */
export interface ComparedCell {
  readonly field: AnyField;
  readonly cell: SheetCell | undefined;
  readonly change: IssuedChange | null;
}

/** How many of the cells of a row say what was issued, and how many say something else; empty ones count in neither. */
export function compareCells(cells: readonly ComparedCell[]): CellsCompared {
  const filled = cells.filter(({ cell }) => cell !== undefined && cell.value !== null && cell.value !== '');
  const same = filled.filter(({ change }) => change === null).length;
  return { same, other: filled.length - same };
}
