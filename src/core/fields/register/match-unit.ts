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
 * Makes a finder of names in a register: a name means the unit or group that has it as its name, other name or code, whatever its spelling; what stands in
 * brackets ("Sở Y tế (Phòng Nghiệp vụ)") is passed over. A name that fits nothing, or two units, means nothing.
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
  return (name) => {
    const names = [plain(name), plain(name.replace(/\([^)]*\)/gu, ' '))];
    return names.flatMap((n) => exact.get(n) ?? exact.get(withoutEvery(n)) ?? [])[0] ?? null;
  };
}

/**
 * What a name in a plan means, where it may join names: "các sở, ngành và UBND các xã" means both where both are known and the whole is not. Empty
 * where it means nothing.
 */
export function namedAll(name: string, find: (name: string) => Named): Exclude<Named, null>[] {
  const whole = find(name);
  if (whole !== null) return [whole];
  for (const joint of name.matchAll(/,|;| và | cùng /gu)) {
    const first = find(name.slice(0, joint.index));
    const rest = first === null ? [] : namedAll(name.slice(joint.index + joint[0].length), find);
    if (first !== null && rest.length > 0) return [first, ...rest];
  }
  return [];
}
