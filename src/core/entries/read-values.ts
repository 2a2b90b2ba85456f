import type { AnyField } from '../fields/fields';
import { progressWords } from '../status/labels';
import { reachedWords } from '../fields/reached-words';
import type { RepairContext, Repaired } from '../fields/repaired';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { isIsoDate } from '../date/iso-date';
import type { Progress } from '../entry/entry';
import type { SheetCell } from '../sheet/sheet-rows';
import { convertLegacy, detectLegacy } from '../text/legacy-encoding';

/** One field that a unit fills in, by the name of its value. */
export interface EnteredField {
  readonly name: string;
  readonly field: AnyField;
}

/** What the cells of one row hold after repair. */
export interface ReadValues {
  readonly values: Record<string, unknown>;
  readonly unread: Set<string>;
  readonly nothing: string[];
  repaired: number;
}

/** A value as it stands in a sheet: choices by their words, dates day first. */
export function inSheetWords(value: unknown, field: AnyField): string {
  if (typeof value === 'boolean') return reachedWords[value ? 'yes' : 'no'].vi;
  const text = String(value);
  if (field.id === 'progress' && text in progressWords) return progressWords[text as Progress].vi;
  return isIsoDate(text) ? text.split('-').reverse().join('/') : text;
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
/** Letters of TCVN3 and VNI beyond those of plain English; without two of them no text is suspected. */
const MAYBE_LEGACY = /[\u00a1-\u00ff]/u;

function legacyIssue(text: string, column: string, place: () => Place): Issue | null {
  if (!MAYBE_LEGACY.test(text)) return null;
  const sign = detectLegacy(text);
  return sign === null
    ? null
    : issue('legacy-encoding', 'warning', place(), { column, raw: short(text), converted: short(convertLegacy(text, sign)) });
}

/**
 * Reads one cell into `into` and gives what is to be told of it, if anything. Spaces and composed letters are repaired silently and counted; every
 * other repair is a note, a doubt is a warning, and what is not understood is a warning and leaves the field unset.
 */
export function readValue(
  { name, field }: EnteredField,
  cell: SheetCell,
  context: RepairContext,
  place: () => Place,
  into: ReadValues,
): Issue | null {
  const read = field.repair(cell, context);
  switch (read.kind) {
    case 'blank':
      return null;
    case 'nothing':
      into.nothing.push(name);
      return null;
    case 'problem':
      into.unread.add(name);
      return problemIssue(read, field, place());
    case 'value':
      into.values[name] = read.value;
      if (read.how !== undefined) into.repaired += 1;
      return valueIssue(read, field, cell, place);
  }
}

function problemIssue(read: Extract<Repaired<unknown>, { kind: 'problem' }>, field: AnyField, place: Place): Issue {
  const column = field.header.vi;
  const raw = short(read.raw);
  const proposal = read.proposal === undefined ? '' : inSheetWords(read.proposal, field);
  switch (read.problem) {
    case 'cell-error':
      return issue('cell-error', 'warning', place, { column, raw });
    case 'formula-without-value':
      return issue('formula-without-value', 'warning', place, { column });
    case 'out-of-range':
      return issue('value-out-of-range', 'warning', place, { column, raw });
    case 'month-first-date':
      return issue('date-month-first', 'warning', place, { column, raw, proposal });
    case 'unknown-choice':
    case 'not-a-date':
    case 'not-a-number':
      return issue('value-not-understood', 'warning', place, { column, raw, proposal });
  }
}

function valueIssue(
  read: Extract<Repaired<unknown>, { kind: 'value' }>,
  field: AnyField,
  cell: SheetCell,
  place: () => Place,
): Issue | null {
  const column = field.header.vi;
  const told = (): { column: string; raw: string; value: string } => ({
    column,
    raw: short(read.raw),
    value: short(inSheetWords(read.value, field)),
  });
  if (read.doubt !== undefined) return issue('value-doubtful', 'warning', place(), { ...told(), doubt: read.doubt });
  if (cell.formula === true) return issue('formula-value-used', 'note', place(), { column, value: told().value });
  const legacy = typeof read.value === 'string' && field.kind === 'text' ? legacyIssue(read.value, column, place) : null;
  if (legacy !== null) return legacy;
  if (read.how === undefined || read.how === 'spaces' || read.how === 'letters') return null;
  return issue('value-repaired', 'note', place(), told());
}
