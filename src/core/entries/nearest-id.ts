import { distance } from 'fastest-levenshtein';

/** Letters and digits that look like others: Cyrillic and Greek capitals, O and 0, I, l and 1. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  V: 'V',
  O: '0',
  I: '1',
  L: '1',
  '|': '1',
};

function plain(id: string): string {
  const upper = id
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200b\ufeff.]+/g, '')
    .replace(/[\u2010-\u2015_]/g, '-');
  return [...upper].map((c) => LOOK_ALIKE[c] ?? c).join('');
}

const PLAIN_ID = /^[0-9A-Z/.-]*$/;

/** The text of an id as it is compared: upper case, without spaces and zero-width characters. Ids equal in this form are the same id. */
export function canonicalId(raw: string): string {
  return PLAIN_ID.test(raw) ? raw : raw.replace(/[\s\u200b\ufeff]+/g, '').toUpperCase();
}

/**
 * Makes the finder of the issued id that a damaged one is nearest to: equal but for look-alike characters, a missing zero or check letter, or at most two edits; null
 * where none or more than one is as near.
 */
export function nearestOf(issued: readonly string[]): (raw: string) => string | null {
  const known = issued.map((id) => {
    const whole = plain(id);
    return { id, whole, bare: withoutZerosAndCheck(whole) };
  });
  return (raw) => {
    const damaged = plain(raw);
    const bare = withoutZerosAndCheck(damaged);
    let best: { id: string; at: number }[] = [];
    for (const one of known) {
      const edits = Math.abs(damaged.length - one.whole.length) > 2 ? Infinity : distance(damaged, one.whole);
      const at = Math.min(edits, bare === one.bare ? 1 : Infinity);
      if (at > 2) continue;
      if (best.length === 0 || at < best[0]!.at) best = [{ id: one.id, at }];
      else if (at === best[0]!.at) best.push({ id: one.id, at });
    }
    return best.length === 1 ? best[0]!.id : null;
  };
}

function withoutZerosAndCheck(id: string): string {
  return id.replace(/^(NV-)0*(\d+)[A-Z]?(?=\/|$)/, '$1$2');
}
