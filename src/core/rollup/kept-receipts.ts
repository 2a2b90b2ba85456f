import { isCounted, type Receipt } from '../entry/receipt';
import { issue, type Issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import { groupBy } from './in-order';

const mostNamed = 5;

/** The names by which a person would look for the bytes of a receipt: that of the consolidated file that brought it, or its own. */
const namesOf = (r: Receipt): readonly string[] => (r.through === undefined ? [r.file, ...r.otherNames] : [r.through]);

/** Under the same name a file stands in place of the former one, unless it is of another unit. */
function isSentAgain(now: Receipt, before: Receipt): boolean {
  return now.unitId === before.unitId || now.unitId === null || before.unitId === null;
}

/** A later file of the unit stands for a former one if it answers at least as many rows, and so many that most of the former's must be among them. */
function supersedes(now: Receipt, before: Receipt, isNew: boolean): boolean {
  const common = now.filled + before.filled - Math.max(now.rows, before.rows);
  if (!isCounted(now) || now.filled < before.filled || 2 * common <= before.filled) return false;
  const [day, dayBefore] = [now.receivedOn?.date, before.receivedOn?.date];
  return isNew || (day !== undefined && dayBefore !== undefined && day > dayBefore);
}

/** Receipts noted before of files that are not given now. */
export interface KeptReceipts {
  /** Those that stay noted: nothing came in place of the file, or a person has set it aside or given it a unit. */
  readonly kept: readonly Receipt[];
  /** Those whose rows counted and count no more: nothing came in place of the file. */
  readonly missing: readonly Receipt[];
}

/**
 * What stands of the receipts `noted` for a period beside those of the files given now (`present`): neither came the same bytes under whatever name, nor another
 * file in place of the former one, under its name or as a later one of the unit.
 */
export function keptReceipts(noted: readonly Receipt[], periodId: string, present: readonly Receipt[]): KeptReceipts {
  const given = present.filter((r) => r.sha256 !== '');
  const bytes = new Set(given.map((r) => r.sha256));
  const known = new Set(noted.map((r) => r.sha256));
  const ofPeriod = given.filter((r) => r.periodId === periodId);
  const byUnit = groupBy(ofPeriod, (r) => r.unitId ?? '');
  const named = groupBy(
    ofPeriod.flatMap((receipt) => namesOf(receipt).map((name) => ({ name, receipt }))),
    (n) => n.name,
  );
  const isReplaced = (before: Receipt): boolean =>
    namesOf(before).some((name) => named.get(name)?.some(({ receipt }) => isSentAgain(receipt, before))) ||
    (before.unitId !== null && (byUnit.get(before.unitId) ?? []).some((now) => supersedes(now, before, !known.has(now.sha256))));
  const absent = noted.filter((r) => r.periodId === periodId && !bytes.has(r.sha256));
  const standing = new Set(absent.filter((r) => !isReplaced(r)));
  return {
    kept: absent.filter((r) => standing.has(r) || r.setAside === true || r.unitConfirmed === true),
    missing: [...standing].filter(isCounted),
  };
}

/** That figures are without files that counted before: `files-missing`, or `close-without-files` where a period is not closed for it. */
export function missingFiles(code: 'files-missing' | 'close-without-files', missing: readonly Receipt[]): Issue[] {
  const names = [...new Set(missing.map((r) => namesOf(r)[0]!))];
  if (names.length === 0) return [];
  const first = names.slice(0, mostNamed).map((name) => `“${name}”`);
  return [issue(code, 'error', nowhere, { count: names.length, names: first.join(', '), more: names.length - first.length })];
}
