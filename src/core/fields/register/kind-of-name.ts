import type { UnitKind } from '../../plan/unit';
import { fold } from '../../text/fold';

/** What stands before a unit's own name: the committee of the Party in it, its council and its people's committee. */
const PARTY = /^(?:(?:ban (?:chấp hành|thường vụ) )?(?:đảng (?:ủy|bộ|đoàn)|chi bộ|cấp ủy)(?: (?:bộ phận|cơ sở))?(?: các cơ quan)?) /u;
const STATE = /^(?:hội đồng nhân dân|hđnd)?(?:,| và| -)? ?(?:ủy ban nhân dân|ubnd) |^(?:hội đồng nhân dân|hđnd) /u;

/** The kinds of units by how their names begin, folded; the first match counts. */
const BEGINNINGS: readonly (readonly [RegExp, UnitKind])[] = [
  [
    /^(?:(?:cục |phòng )?cảnh sát|công an|(?:bộ|ban) (?:chỉ huy|chqs)|bộ (?:đội|tư lệnh)|(?:đồn )?biên phòng|quân (?:khu|sự)|(?:lữ|sư|trung) đoàn)/u,
    'armed-forces',
  ],
  [/^lực lượng vũ trang/u, 'armed-forces'],
  [/^(?:ban thường trực )?(?:ủy ban )?(?:mttq|mặt trận)/u, 'front'],
  [/^(?:tỉnh|thành|huyện|xã|phường) ?đoàn|^đoàn (?!đại biểu)|^hội (?!đồng)|^(?:liên hiệp|liên minh|liên đoàn|công đoàn) /u, 'union'],
  [/^(?:trường|học viện|đại học|nhà trẻ|mầm non|trung tâm (?:giáo dục|gdnn|gdtx|chính trị))(?: |$)/u, 'school'],
  [/^(?:(?:tổng )?công ty|ngân hàng|doanh nghiệp|tập đoàn|hợp tác xã|htx|điện lực|xí nghiệp|nhà máy|quỹ tín dụng)(?: |$)/u, 'enterprise'],
  [/^(?:phòng|bộ phận|tổ(?! chức| dân phố)) /u, 'division'],
  [/^xã /u, 'commune'],
  [/^phường /u, 'ward'],
  [/^đặc khu(?: |$)/u, 'special-zone'],
  [/^(?:tỉnh|thành)(?: ủy| phố)? (?!ủy)/u, 'province'],
  [/^(?:tỉnh|thành) ủy$/u, 'party'],
  [
    /^ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng|cán sự)|^(?:cơ quan )?ủy ban kiểm tra|^(?:các )?cơ quan (?:của )?đảng/u,
    'party',
  ],
  [/^(?:ban|văn phòng|cơ quan) .*(?:(?:tỉnh|thành|đảng) ủy|trung ương đảng)/u, 'party'],
  [
    /^(?:sở|bộ|(?:tổng |chi )?cục|thanh tra|kho bạc|bảo hiểm xã hội|tòa án|viện kiểm sát|thuế|hải quan|thống kê|văn phòng)(?: |$)/u,
    'government',
  ],
  [/^ban (?:quản lý|dân tộc)|^ủy ban /u, 'government'],
];
/** Units within which a committee of the Party stands for the unit itself; any other committee is an office of the Party. */
const WITH_COMMITTEE: ReadonlySet<UnitKind> = new Set([
  'province',
  'commune',
  'ward',
  'special-zone',
  'armed-forces',
  'school',
  'enterprise',
]);

/** The kind of a unit by its name, from how names of Vietnamese offices begin; `other` where the name tells none. */
export function kindOfName(name: string): UnitKind {
  const folded = fold(name);
  const without = folded.replace(PARTY, '');
  const own = without.replace(STATE, '');
  const kind = BEGINNINGS.find(([pattern]) => pattern.test(own))?.[1];
  if (without !== folded) return kind !== undefined && WITH_COMMITTEE.has(kind) ? kind : 'party';
  return kind ?? (own === without ? 'other' : 'government');
}
