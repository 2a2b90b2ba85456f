import type { AnyField } from '../fields/fields';
import { holdsDay } from '../fields/kind/shown-text';
import { wordingOf } from '../fields/kind/wording';
import type { RepairContext, RepairDoubt, Repaired } from '../fields/repaired';
import { issue, type Issue, type IssueFacts } from '../issue/issue';
import type { Place } from '../issue/place';
import type { SheetCell } from '../sheet/sheet-rows';
import { convertLegacy, detectLegacy } from '../text/legacy-encoding';
import { inSheetWords, withRepair } from './cell-repair';

/** One field that a unit fills in, by the name of its value. */
export interface EnteredField {
  readonly name: string;
  readonly field: AnyField;
}

/** What the cells of one row hold after repair. */
export interface ReadValues {
  readonly values: Record<string, unknown>;
  unread: ReadonlySet<string>;
  readonly nothing: string[];
  repaired: number;
}

const none: ReadonlySet<string> = new Set();

/** The values of a row of which no cell has been read yet. */
export function noValues(): ReadValues {
  return { values: {}, unread: none, nothing: [], repaired: 0 };
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
/** Letters of TCVN3 and VNI beyond those of plain English; without two of them no text is suspected. */
const MAYBE_LEGACY = /[\u00a1-\u00ff]/u;

function legacyIssue(text: string, cell: SheetCell, field: AnyField, place: () => Place): Issue | null {
  if (!MAYBE_LEGACY.test(text)) return null;
  const sign = detectLegacy(text);
  if (sign === null) return null;
  const converted = convertLegacy(text, sign);
  const facts: IssueFacts['legacy-encoding'] = { column: field.header.vi, raw: short(text), converted: short(converted) };
  return issue('legacy-encoding', 'warning', place(), withRepair(facts, converted, cell, field));
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
      into.unread = new Set([...into.unread, name]);
      return problemIssue(read, field, cell, place());
    case 'value':
      into.values[name] = read.value;
      if (read.how !== undefined) into.repaired += 1;
      return valueIssue(read, field, cell, place, context);
  }
}

function problemIssue(read: Extract<Repaired<unknown>, { kind: 'problem' }>, field: AnyField, cell: SheetCell, place: Place): Issue {
  const column = field.header.vi;
  const raw = short(typeof cell.value === 'number' ? wordingOf(cell) : read.raw);
  const proposal = read.proposal === undefined ? '' : inSheetWords(read.proposal, field);
  const proposed = (): IssueFacts['value-not-understood'] =>
    withRepair<IssueFacts['value-not-understood']>({ column, raw, proposal }, read.proposal, cell, field);
  switch (read.problem) {
    case 'cell-error':
      return issue('cell-error', 'warning', place, { column, raw });
    case 'formula-without-value':
      return issue('formula-without-value', 'warning', place, { column });
    case 'out-of-range':
      return issue('value-out-of-range', 'warning', place, { column, raw });
    case 'month-first-date':
      return issue('date-month-first', 'warning', place, proposed());
    case 'unknown-choice':
    case 'not-a-date':
    case 'not-a-number':
      return issue('value-not-understood', 'warning', place, proposed());
  }
}

type ValueRead = Extract<Repaired<unknown>, { kind: 'value' }>;

function doubtIssue(
  { raw, value, doubt, other }: ValueRead & { readonly doubt: RepairDoubt },
  field: AnyField,
  cell: SheetCell,
  place: Place,
  { measure }: RepairContext,
): Issue {
  const typed = typeof cell.value === 'number' ? wordingOf(cell) : raw;
  const facts: IssueFacts['value-doubtful'] = {
    column: field.header.vi,
    raw: short(typed),
    value: short(inSheetWords(value, field)),
    doubt,
    other: other === undefined ? '' : inSheetWords(other, field),
    measure: doubt === 'other-unit' ? (measure ?? '') : '',
  };
  return issue('value-doubtful', 'warning', place, withRepair(facts, other ?? value, cell, field));
}

const isWords = ({ kind }: AnyField): boolean => kind === 'text' || kind === 'document';

const isDoubted = (read: ValueRead): read is ValueRead & { readonly doubt: RepairDoubt } => read.doubt !== undefined;

function valueIssue(read: ValueRead, field: AnyField, cell: SheetCell, place: () => Place, context: RepairContext): Issue | null {
  const column = field.header.vi;
  if (isDoubted(read)) return doubtIssue(read, field, cell, place(), context);
  if (cell.formula === true) return issue('formula-value-used', 'note', place(), { column, value: short(inSheetWords(read.value, field)) });
  if (isWords(field) && holdsDay(cell)) return issue('date-in-text', 'warning', place(), { column, value: short(String(read.value)) });
  const legacy = typeof read.value === 'string' && field.kind === 'text' ? legacyIssue(read.value, cell, field, place) : null;
  if (legacy !== null) return legacy;
  if (read.how === undefined || read.how === 'spaces' || read.how === 'letters') return null;
  const facts = { column, raw: short(read.raw), value: short(inSheetWords(read.value, field)) };
  return issue('value-repaired', 'note', place(), withRepair<IssueFacts['value-repaired']>(facts, read.value, cell, field));
}
