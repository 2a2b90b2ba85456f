import type { UnitKind } from '../../plan/unit';
import { fold } from '../../text/fold';
import { kindOfName } from './kind-of-name';

/** The kinds of units as the register names them. */
export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  province: 'Tỉnh',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  party: 'Cơ quan Đảng',
  government: 'Chính quyền',
  'armed-forces': 'Lực lượng vũ trang',
  division: 'Phòng',
  front: 'MTTQ',
  union: 'Đoàn thể',
  school: 'Trường',
  enterprise: 'Doanh nghiệp',
  other: 'Khác',
};

/** What else registers write for a kind, folded. */
const OTHER_WORDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:^|[ ,;])xã(?! hội)/u, 'commune'],
  [/phường/u, 'ward'],
  [/đặc khu/u, 'special-zone'],
  [/quân sự|quân đội|công an|biên phòng|vũ trang/u, 'armed-forces'],
  [/mttq|mặt trận/u, 'front'],
  [/đoàn thể|công đoàn|tổ chức chính trị|(?:^|[ ,;])hội(?! đồng)|(?:^|[ ,;])đoàn(?:$|[ ,;])/u, 'union'],
  [/^(?:các )?phòng|phòng,? ban|bộ phận/u, 'division'],
  [/^(?:các )?trường|học viện|cơ sở giáo dục/u, 'school'],
  [/doanh nghiệp|công ty|ngân hàng|hợp tác xã/u, 'enterprise'],
  [/(?:^|[ ,;])đảng|cấp ủy/u, 'party'],
  [/chính quyền|ubnd|ủy ban nhân dân|(?:^|[ ,;])(?:sở|ngành)|cơ quan (?:nhà nước|chuyên môn)|hành chính/u, 'government'],
  [/^khác|khác$/u, 'other'],
];

/** All kinds that a cell of a register names: "Xã, phường" names two. None where the cell names no kind. */
function kindsNamed(cell: string): UnitKind[] {
  const folded = fold(cell);
  const exact = Object.entries(unitKindWords).find(([, words]) => fold(words) === folded);
  if (exact !== undefined) return [exact[0] as UnitKind];
  const named = OTHER_WORDS.filter(([pattern]) => pattern.test(folded)).map(([, kind]) => kind);
  if (named.length > 0) return named;
  const asName = kindOfName(cell);
  return asName === 'other' ? [] : [asName];
}

/**
 * The kind of a unit: what its cell in the register says, where that names one kind or several without the name's own; otherwise the name's. `understood`
 * is false where the cell says something that names no kind.
 */
export function unitKindFor(cell: string, name: string): { readonly kind: UnitKind; readonly understood: boolean } {
  const byName = kindOfName(name);
  if (cell === '') return { kind: byName, understood: true };
  const [first, ...more] = kindsNamed(cell);
  if (first === undefined) return { kind: byName, understood: false };
  return { kind: first !== byName && more.includes(byName) ? byName : first, understood: true };
}
