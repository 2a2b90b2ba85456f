import type { UnitKind } from '../../plan/unit';
import { fold } from '../../text/fold';

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

/** What else registers write for a kind, as folded beginnings of the cell, first match first. */
const OTHER_WORDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:cấp )?tỉnh|^thành phố trực thuộc/u, 'province'],
  [/đặc khu/u, 'special-zone'],
  [/phường/u, 'ward'],
  [/^(?:cấp )?xã|đảng (?:ủy|bộ) xã/u, 'commune'],
  [/quân|công an|biên phòng|vũ trang/u, 'armed-forces'],
  [/mttq|mặt trận/u, 'front'],
  [/đoàn|hội|công đoàn|liên minh/u, 'union'],
  [/phòng|bộ phận|tổ /u, 'division'],
  [/trường|học viện|giáo dục/u, 'school'],
  [/doanh nghiệp|công ty|ngân hàng/u, 'enterprise'],
  [/đảng|cấp ủy|ban /u, 'party'],
  [/chính quyền|ubnd|ủy ban nhân dân|sở|ngành|nhà nước/u, 'government'],
  [/khác/u, 'other'],
];

/** The kind that a cell of a register names, or null where it names none. */
export function unitKindOf(text: string): UnitKind | null {
  const folded = fold(text);
  const exact = Object.entries(unitKindWords).find(([, words]) => fold(words) === folded);
  if (exact !== undefined) return exact[0] as UnitKind;
  return OTHER_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
