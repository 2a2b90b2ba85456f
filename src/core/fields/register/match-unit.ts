import type { GroupId, UnitId } from '../../plan/ids';
import { fold } from '../../text/fold';
import type { Register } from './group-members';

/** What a name in a plan means in the register. */
export type Named = { readonly kind: 'unit'; readonly id: UnitId } | { readonly kind: 'group'; readonly id: GroupId } | null;

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const withoutEvery = (name: string): string => name.replace(/^(?:tất cả |toàn thể )?(?:các|những|toàn bộ) /u, '');

/**
 * Makes a finder of names in a register: a name means the unit or group that has it as its name, other name or code, whatever its spelling; failing
 * that, the one unit whose name of two words or more stands within it (the longest). A name that fits nothing, or two units equally, means nothing.
 */
export function nameFinder(register: Register): (name: string) => Named {
  const exact = new Map<string, Named>();
  const claim = (name: string, named: Named) => {
    const key = plain(name);
    if (key !== '') exact.set(key, exact.has(key) ? null : named);
  };
  for (const group of register.groups) {
    const named: Named = { kind: 'group', id: group.id };
    for (const name of new Set([plain(group.name), withoutEvery(plain(group.name))])) claim(name, named);
  }
  for (const unit of register.units) {
    const named: Named = { kind: 'unit', id: unit.id };
    for (const name of new Set([unit.id, unit.name, ...unit.otherNames].map(plain))) claim(name, named);
  }
  const within = [...exact].filter(([name, named]) => named?.kind === 'unit' && name.includes(' ')).sort(([a], [b]) => b.length - a.length);
  return (name) => {
    const wanted = plain(name);
    const direct = exact.get(wanted) ?? exact.get(withoutEvery(wanted));
    if (direct !== undefined && direct !== null) return direct;
    const padded = ` ${wanted} `;
    return within.find(([inner]) => padded.includes(` ${inner} `))?.[1] ?? null;
  };
}
