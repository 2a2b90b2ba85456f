import { fold } from '../text/fold';

/** Words that go on a name after a comma or "và": fields of a department, not units of their own. */
const FIELD =
  /^(?:công tác|chữa bệnh|viên chức|thể thao|du lịch|thông tin|truyền thông|môi trường|xã hội|gia đình|khoa học|công nghệ|đào tạo|xây dựng|đầu tư|tài chính|nội vụ|tôn giáo|dân tộc|phát triển nông thôn|nông thôn|dân vận|tuyên giáo|chuyển đổi số|thương mại|công thương|giao thông|vận tải|thương binh|phát thanh|truyền hình|kỹ thuật|nghệ thuật|đoàn đbqh|quản trị|tổng hợp|giáo dục|lịch sử đảng|báo chí|xuất bản|văn hóa|văn nghệ|khoa giáo|hội nhập|lao động|tư tưởng|pháp luật|pháp chế|đảng viên|hạ tầng|đô thị)(?!\p{L})/u;
/** Words in small letters with which another unit begins. */
const UNIT =
  /^(?:các|những|toàn|mọi|một số|sở|ban|bộ|phòng|văn phòng|vụ|cục|chi|đơn vị|cơ quan|bộ phận|tổ|hội|đoàn|ubnd|hđnd|ủy ban|mttq|mặt trận|công an|trường|trung tâm|trạm|viện|bệnh viện|khoa|xã|phường|đặc khu|huyện|thành phố|thị|tỉnh|thôn|khu|đảng|cấp|doanh nghiệp|hợp tác xã|tổ hợp tác|liên|địa phương|ngành|giáo viên|đồng chí|cán bộ|lãnh đạo|người|cha mẹ|tổ chức|đoàn thể|y tế|quân sự|công chức|trưởng|phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|thủ trưởng|kế toán|thpt|thcs|tiểu học|mầm non|bưu điện|thuế|kho bạc|bảo hiểm|bhxh|ngân hàng|viễn thông|vnpt|viettel|điện lực|tòa án|thanh tra|đài|báo|học viện|hạt|đồn|quỹ|công ty|công đoàn|lđlđ|ccb|cựu chiến binh)(?!\p{L})/u;
/** A single name with a comma or "và" inside it, as departments have them. */
const COMPOUND = /^(?:sở|phòng|ban|bộ|trung tâm|hội|liên hiệp|văn phòng|báo|đài|cục|chi cục|vụ|viện|trường|(?:các )?cơ sở)(?= )/u;
/** One office serves several bodies: "Văn phòng HĐND và UBND", "Văn phòng Đoàn ĐBQH và HĐND tỉnh". */
const COUNCIL_OFFICE = /^(?:lãnh đạo )?văn phòng (?:hđnd|ubnd|đoàn đbqh)[^,;]*$/u;
/** Kinds of places that follow one another at the end of one name: "trạm y tế xã, phường". */
const PLACES = /(?:^|\s)(?:xã|phường|thị trấn|huyện|thành phố)$/u;
const NEXT_PLACE = /^(?:xã|phường|đặc khu|thị trấn|thị xã|huyện|thành phố)(?=$|[,;]| và )/u;

/** A class of units named by several words at once: "các sở, ban, ngành", "các cơ quan, đơn vị", "các xã, phường". */
const CLASS = /(?:^|\s)(?:các|những) /u;
const CLASS_WORD =
  /^(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|xã|phường|đặc khu|thị trấn|huyện|thị xã|thành phố|tổ chức|đoàn thể|cấp ủy|hội|phòng|doanh nghiệp|huyện ủy|thành ủy|đảng ủy|trường|quận|thị|thành|thôn|ấp|buôn|khu phố|tổ dân phố|tương đương|khoa|bệnh viện|trung tâm)(?![\p{L}])/u;

const matchesRegister = (text: string, register: readonly string[]): number =>
  register.reduce((longest, name) => {
    const folded = fold(name);
    return folded.length > longest &&
      (text === folded || text.startsWith(`${folded},`) || text.startsWith(`${folded} `) || text.startsWith(`${folded};`))
      ? folded.length
      : longest;
  }, 0);

/**
 * Splits a list of units at commas, semicolons, "và" and line breaks into names as written. Names of the register come first, the longest match winning; without
 * it a comma or "và" before a field of work stays inside the name ("Sở Văn hóa, Thể thao và Du lịch").
 */
export function splitUnitNames(list: string, register: readonly string[] = []): string[] {
  const names: string[] = [];
  for (const line of list.split(/[;\n\r]+/u)) {
    let rest = line.replace(/\s+/gu, ' ').trim();
    while (rest !== '') {
      const cut = cutName(rest, register);
      const name = rest.slice(0, cut).replace(/^[\s\-–+•,.]+|[\s,.]+$/gu, '');
      if (name !== '') names.push(name);
      rest = rest.slice(cut).replace(/^\s*(?:,|và(?=\s)|cùng(?=\s))?\s*(?:và\s+)?/u, '');
    }
  }
  return names;
}

function cutName(text: string, register: readonly string[]): number {
  const folded = fold(text);
  const known = folded.length === text.length ? matchesRegister(folded, register) : 0;
  if (known > 0) return known;
  const compound = COMPOUND.test(folded);
  for (const m of text.matchAll(/,\s*(?:và\s+)?|\s+(?:và|cùng)\s+/gu)) {
    const next = fold(text.slice(m.index + m[0].length));
    const isLower = /^\p{Ll}/u.test(text.slice(m.index + m[0].length));
    if (compound && (FIELD.test(next) || ((isLower || /và/u.test(m[0])) && !UNIT.test(next)))) continue;
    if (COUNCIL_OFFICE.test(folded.slice(0, m.index)) && /^(?:hđnd|ubnd)(?!\p{L})/u.test(next)) continue;
    if (PLACES.test(folded.slice(0, m.index)) && NEXT_PLACE.test(next)) continue;
    if (CLASS.test(folded.slice(0, m.index)) && CLASS_WORD.test(next) && /^\p{Ll}/u.test(text.slice(m.index + m[0].length))) continue;
    return m.index;
  }
  return text.length;
}
