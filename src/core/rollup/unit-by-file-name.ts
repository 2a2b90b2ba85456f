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

/** The one unit that a file's name names, the longest name winning; null where it names none, or two that are not part of one another. */
export function unitByFileName(file: string, units: readonly Unit[]): Unit | null {
  const name = slug(file.replace(/\.[a-z]{3,4}$/i, ''));
  const found = units.flatMap((unit) => {
    const longest = Math.max(0, ...namesOf(unit).flatMap((n) => (name.includes(n) ? [n.length] : [])));
    return longest === 0 ? [] : [{ unit, longest }];
  });
  found.sort((a, b) => b.longest - a.longest);
  const [first, second] = found;
  if (first === undefined || (second !== undefined && second.longest === first.longest)) return null;
  return first.unit;
}
