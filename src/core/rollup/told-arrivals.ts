import { dateOf, parseIsoDate, type IsoDate } from '../date/iso-date';
import type { Receipt } from '../entry/receipt';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import type { UnitId } from '../plan/ids';
import type { Unit } from '../plan/unit';
import { fold } from '../text/fold';

/** A day of arrival that a person told, for a file by its name or for a unit. */
export interface ToldArrival {
  readonly file: string | null;
  readonly unitId: UnitId | null;
  readonly date: IsoDate;
}

function fieldsOf(line: string): string[] {
  const separator = line.includes(';') ? ';' : line.includes('\t') ? '\t' : ',';
  return [...line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map((m) =>
    (m[1]?.replace(/""/g, '"') ?? m[2] ?? '').trim(),
  );
}

function dateIn(text: string): IsoDate | null {
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso !== null) return iso;
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  return m === null ? null : dateOf(Number(m[3]), Number(m[2]), Number(m[1]));
}

/**
 * Reads a list of arrivals (`--received`): lines of a file name or a unit (code or name) and a day, separated by comma, semicolon or tab; days are
 * 2026-06-16 or day first. A heading line is passed over. Gives `arrival-line-unread` and `arrival-unit-unknown`; `names` are the files at hand.
 */
export function readArrivals(text: string, units: readonly Unit[], names: readonly string[], file: string): Result<ToldArrival[]> {
  const issues: Issue[] = [];
  const arrivals: ToldArrival[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const fields = fieldsOf(line);
    const date = fields.map(dateIn).find((d) => d !== null) ?? null;
    const place = { kind: 'document', file, line: at + 1 } as const;
    if (date === null) {
      if (arrivals.length > 0 || at > 0)
        issues.push(issue('arrival-line-unread', 'warning', place, { line: at + 1, text: line.slice(0, 80) }));
      continue;
    }
    const others = fields.filter((f) => f !== '' && dateIn(f) === null);
    const named = others.find((f) => names.includes(f.replace(/^.*[\\/]/, '')));
    const unit = units.find((u) => others.some((f) => f === u.id || [u.name, ...u.otherNames].some((n) => fold(n) === fold(f))));
    if (named !== undefined) arrivals.push({ file: named.replace(/^.*[\\/]/, ''), unitId: null, date });
    else if (unit !== undefined) arrivals.push({ file: null, unitId: unit.id, date });
    else issues.push(issue('arrival-unit-unknown', 'warning', place, { name: others.join(', ') }));
  }
  return result(arrivals, issues);
}

/** The receipt with the day that a person told for its file, or else for its unit; what is told is confirmed. */
export function withToldArrival(receipt: Receipt, arrivals: readonly ToldArrival[]): Receipt {
  const told =
    arrivals.find((a) => a.file !== null && (a.file === receipt.file || receipt.otherNames.includes(a.file))) ??
    arrivals.find((a) => a.unitId !== null && a.unitId === receipt.unitId);
  return told === undefined ? receipt : { ...receipt, receivedOn: { date: told.date, how: 'told', confirmed: true } };
}
