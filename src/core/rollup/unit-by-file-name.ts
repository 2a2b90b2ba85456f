import type { Unit } from '../plan/unit';
import { withoutDiacritics } from '../text/without-diacritics';

function slug(text: string): string {
  return ` ${withoutDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

/** "Đảng ủy xã Đồng Đăng" is also found as "DU xa Dong Dang", as its own workbook is called. */
function namesOf(unit: Unit): string[] {
  const names = [unit.name, ...unit.otherNames].map(slug);
  const short = names.map((n) => n.replace(/^ dang uy /, ' du ').replace(/^ uy ban nhan dan /, ' ubnd '));
  return [...new Set([...names, ...short, slug(unit.id)])].filter((n) => n.trim().length >= 3);
}

/** Behind these words a file's name says who receives it, or with whom something is done. */
const TO_WHOM = / (?:kinh gui|gui|trinh|phoi hop|cung|ve viec|chuyen) .*$/;
const SHORT_CODE = 3;

/** Whether a name stands in a file's name; a code of three letters, which may be a word as well, only at its beginning, behind a number at most. */
function stands(own: string, name: string): boolean {
  const letters = own.trim();
  if (letters.length > SHORT_CODE) return name.includes(own);
  return name.replace(/^ \d+ /, ' ').startsWith(own);
}

/** Tells which unit a file's name names. */
export type UnitOfFileName = (file: string) => Unit | null;

/**
 * Makes the finder of the one unit that a file's name names as its sender, the longest name winning; null where it names none, or two names as long.
 */
export function unitsByFileName(units: readonly Unit[]): UnitOfFileName {
  const known = units.map((unit) => ({ unit, names: namesOf(unit) }));
  return (file) => {
    const name = slug(file.replace(/\.[a-z]{3,4}$/i, '')).replace(TO_WHOM, ' ');
    let best: { unit: Unit; length: number } | null = null;
    let twice = false;
    for (const { unit, names } of known) {
      for (const own of names) {
        if (own.length < (best?.length ?? 0) || !stands(own, name)) continue;
        twice = best !== null && best.unit !== unit && best.length === own.length;
        best = { unit, length: own.length };
      }
    }
    return twice ? null : (best?.unit ?? null);
  };
}
