import { fold, foldWithMap, sourceSpan } from '../text/fold';
import { isCapitals } from './capitals';

/** What the words at a place of a name are, and what follows them: a field of work with a capital first, a proper name, or neither. */
interface Piece {
  readonly pattern: RegExp;
  readonly capital: 'always' | 'as field' | 'never';
  readonly then: 'field' | 'name' | 'rest';
}

const phrase = (words: string): RegExp => new RegExp(`^(?:${words})(?=,? |,?$)`, 'u');

/** Signs of offices and levels, which stay in capitals. */
const SIGN =
  /^(?:UBND|HĐND|MTTQ|UBMTTQ|THPT|THCS|TH|PTDTNT|GDTX|GDNN|BCH|BTV|BCĐ|TNCS|TNTP|LHPN|CCB|LĐLĐ|BHXH|QLDA|CDC|TW|\p{Lu}+&\p{Lu}+|[IVX]+|\d+)$/u;
const SIGNS_BEFORE_NAMES = /^(?:THPT|THCS|TH|PTDTNT|GDTX)$/u;

/** The parts of names of offices; the first that fits is taken. */
const PIECES: readonly Piece[] = [
  { pattern: phrase('ủy ban nhân dân|hội đồng nhân dân|tòa án nhân dân|viện kiểm sát nhân dân'), capital: 'always', then: 'rest' },
  { pattern: phrase('tỉnh ủy|thành ủy|thị ủy|huyện ủy|tỉnh đoàn|thành đoàn|huyện đoàn'), capital: 'always', then: 'name' },
  {
    pattern: phrase('đảng ủy|đảng bộ|chi bộ|văn phòng|công an|công đoàn|hội đồng|tòa án|báo|đài|đoàn'),
    capital: 'always',
    then: 'rest',
  },
  {
    pattern: phrase(
      'sở|bộ|ban|phòng|tổng cục|chi cục|cục|vụ|học viện|viện|trường|trung tâm|bệnh viện|trạm|hội|liên đoàn|liên hiệp|quỹ|ủy ban|thanh tra|kho bạc|bảo hiểm|công ty',
    ),
    capital: 'always',
    then: 'field',
  },
  { pattern: phrase('tiểu học|mầm non|mẫu giáo|trung học cơ sở|trung học phổ thông'), capital: 'as field', then: 'name' },
  { pattern: phrase('xã hội'), capital: 'as field', then: 'rest' },
  {
    pattern: phrase('tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thôn|khu vực'),
    capital: 'never',
    then: 'name',
  },
  {
    pattern: phrase('thường vụ|chấp hành|chỉ đạo|trung ương|tổ quốc|cộng sản|đảng|nông dân|phụ nữ|cựu chiến binh|quân sự|nhà nước'),
    capital: 'always',
    then: 'rest',
  },
  { pattern: phrase('và|-|–'), capital: 'never', then: 'field' },
  { pattern: phrase('của|trực thuộc|thuộc'), capital: 'never', then: 'rest' },
];
const PROPER: readonly string[] = ['Việt Nam', 'Hồ Chí Minh'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Spells a name in capitals as names of offices are spelled: "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH AN BIÊN" → "Sở Giáo dục và Đào tạo tỉnh An Biên". */
function spelled(name: string): string {
  const source = name.split(' ');
  const out: string[] = [];
  let next: 'field' | 'name' | 'rest' = 'field';
  for (let i = 0; i < source.length;) {
    const rest = source.slice(i).join(' ').toLowerCase().replace(/uỷ/gu, 'ủy').replace(/toà/gu, 'tòa');
    const proper = PROPER.find((p) => rest.startsWith(p.toLowerCase()));
    const piece = PIECES.find((p) => p.pattern.test(rest));
    const length = (proper ?? piece?.pattern.exec(rest)?.[0] ?? ' ').split(' ').length;
    const words = source.slice(i, i + (proper === undefined && piece === undefined ? 1 : length));
    if (proper !== undefined) out.push(proper);
    else if (SIGN.test(words[0]!)) {
      out.push(words[0]!);
      next = SIGNS_BEFORE_NAMES.test(words[0]!) ? 'name' : 'rest';
    } else {
      const lower = words.join(' ').toLowerCase();
      const named: boolean = next === 'name' && piece === undefined;
      const first: boolean = i === 0 || named || piece?.capital === 'always' || (next === 'field' && piece?.capital !== 'never');
      out.push(first ? capital(lower) : lower);
      if (piece === undefined) next = lower.endsWith(',') || i === 0 ? 'field' : named ? 'name' : 'rest';
      else next = piece.then;
    }
    i += words.length;
  }
  return out.join(' ');
}

/**
 * The name of an office without capitals throughout: as the texts of the document spell it, else by the rules of spelling for names of offices; a name that is not in
 * capitals stays. Source: Nghị định 30/2020/NĐ-CP, Phụ lục II.
 */
export function officeName(name: string, texts: readonly string[]): string {
  if (!isCapitals(name)) return name;
  const wanted = fold(name);
  for (const text of texts) {
    const folded = foldWithMap(text);
    const at = folded.text.indexOf(wanted);
    if (at === -1 || /^\p{L}/u.test(folded.text.slice(at + wanted.length))) continue;
    const { start, end } = sourceSpan(folded, at, at + wanted.length);
    if (!isCapitals(text.slice(start, end))) return capital(text.slice(start, end));
  }
  return spelled(name);
}
