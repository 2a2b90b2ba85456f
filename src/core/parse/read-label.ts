import { LIST_LETTERS, type Label, type LabelStyle } from './label-style';
import { romanValue } from './roman';

const ROMAN_SIGNS: Readonly<Record<string, string>> = {
  Ⅰ: 'I',
  Ⅱ: 'II',
  Ⅲ: 'III',
  Ⅳ: 'IV',
  Ⅴ: 'V',
  Ⅵ: 'VI',
  Ⅶ: 'VII',
  Ⅷ: 'VIII',
  Ⅸ: 'IX',
  Ⅹ: 'X',
};
const WORD_ORDINALS: readonly string[] = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const PART = /^((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:(?:thứ|THỨ)\s+(\p{L}+)|([IVXL]+)|(\d{1,2})))(?:\s*[.:)–-]\s*|\s+(?=\p{Lu})|$)/u;
const ANNEX = /^(PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:([IVXL]+)|(\d{1,2})))?)(?:\s*[.:)–-]\s*|\s+(?=\p{Lu})|$)/u;
const ARTICLE = /^(Điều\s+(\d{1,3}))\s*[.:]\s*/u;
const NAMED =
  /^((?:Hoạt động|Nhiệm vụ|Nội dung|Giải pháp|Chỉ tiêu|Mục tiêu|Tiểu dự án|Dự án|Nhóm nhiệm vụ|Nhóm|Bước)\s+(?:số\s+)?(?:(\d{1,2})|([IVX]+)))\s*[.:)–-]\s*/u;
const ROMAN = /^([IVXLⅠ-Ⅻ]{1,6})(?:\s*[.:)/](?!\p{L}\.)\s*|\s*[–—-]\s*|\s+(?=\p{Lu}{2}))/u;
const CAPITAL = /^([A-ZĐ])\s*(?:[.)]\s*|[–-]\s+)(?=\p{L})(?!\p{L}\.)/u;
const DECIMAL =
  /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s*[.):](?:\s*(?=\p{L}|["“(])|\s+(?=\d))|\s+[–-]?\s*(?=\p{L}|["“(])|\s*[–-]\s*(?=\p{Lu}\p{Ll})|(?=\p{Lu}\p{Ll})|$)/u;
const ARABIC = /^(\d{1,2})(?:\.\s*(?=[\p{L}"“(']|$)|\.\s+(?=\d)|[)]\s*|\/\s+|[–-]\s*(?=\p{Lu})(?!\p{Lu}+\/)|\s*[–-]\s+(?=\p{Lu}\p{Ll}))/u;
const BRACKETED = /^\((\d{1,2})\)\s*/u;
const LETTER = /^\(?([a-zđ])(?:[)]\s*|[.]\s*(?=\p{Lu})|\.\s+|\/\s+|[–-]\s+)(?=\S)/u;
const SMALL_ROMAN = /^\(?((?:ix|iv|v?i{1,3}|v|x))\)\s*(?=\S)/u;
const DASH_BULLET = /^([-–—−+])(?:\s+|(?=[\p{L}"“(]))/u;
const SIGN_BULLET = /^([*•·▪▫■□●○◦◆◇❖➢➤►▶✓✔§\u{F02D}\u{F0A7}\u{F0B7}\u{F0D8}\u{F0FC}\u{F076}])\s*(?=\S)/u;
const O_BULLET = /^(o)\s+(?=\p{Lu})/u;

interface Found {
  readonly style: LabelStyle;
  readonly number: string;
  readonly ordinals: readonly number[];
  readonly length: number;
  readonly also?: NonNullable<Label['also']>;
}

const letterOrdinal = (letter: string): number => LIST_LETTERS.indexOf(letter.toLowerCase()) + 1;

function part(text: string): Found | null {
  const m = PART.exec(text);
  if (m === null) return null;
  const ordinal =
    m[2] !== undefined ? WORD_ORDINALS.indexOf(m[2].toLowerCase()) + 1 : m[3] !== undefined ? (romanValue(m[3]) ?? 0) : Number(m[4]);
  return ordinal === 0 ? null : { style: 'part', number: m[1]!, ordinals: [ordinal], length: m[0].length };
}

function annex(text: string): Found | null {
  const m = ANNEX.exec(text);
  if (m === null) return null;
  const ordinal = m[2] !== undefined ? (romanValue(m[2]) ?? 1) : Number(m[3] ?? 1);
  return { style: 'annex', number: m[1]!, ordinals: [ordinal], length: m[0].length };
}

function roman(text: string): Found | null {
  const m = ROMAN.exec(text);
  if (m === null) return null;
  const figures = [...m[1]!].map((c) => ROMAN_SIGNS[c] ?? c).join('');
  const value = romanValue(figures);
  if (value === null) return null;
  const also = figures.length === 1 ? { also: { style: 'capital' as const, ordinal: letterOrdinal(figures) } } : {};
  return { style: 'roman', number: figures, ordinals: [value], length: m[0].length, ...also };
}

function smallRoman(text: string): Found | null {
  const m = SMALL_ROMAN.exec(text);
  if (m === null) return null;
  const also = m[1]!.length === 1 ? { also: { style: 'letter' as const, ordinal: letterOrdinal(m[1]!) } } : {};
  return { style: 'small-roman', number: m[1]!, ordinals: [romanValue(m[1]!.toUpperCase()) ?? 1], length: m[0].length, ...also };
}

function simple(style: LabelStyle, pattern: RegExp, ordinals: (m: RegExpExecArray) => readonly number[]): (text: string) => Found | null {
  return (text) => {
    const m = pattern.exec(text);
    return m === null ? null : { style, number: m[1]!, ordinals: ordinals(m), length: m[0].length };
  };
}

const READERS: readonly ((text: string) => Found | null)[] = [
  part,
  annex,
  simple('article', ARTICLE, (m) => [Number(m[2])]),
  simple('named', NAMED, (m) => [m[2] === undefined ? (romanValue(m[3]!) ?? 1) : Number(m[2])]),
  roman,
  simple('capital', CAPITAL, (m) => [letterOrdinal(m[1]!)]),
  simple('decimal', DECIMAL, (m) => m[1]!.split('.').map(Number)),
  simple('arabic', ARABIC, (m) => [Number(m[1])]),
  simple('bracketed', BRACKETED, (m) => [Number(m[1])]),
  smallRoman,
  simple('letter', LETTER, (m) => [letterOrdinal(m[1]!)]),
  simple('bullet', DASH_BULLET, () => []),
  simple('bullet', SIGN_BULLET, () => []),
  simple('bullet', O_BULLET, () => []),
];

/**
 * Reads the label that a text begins with, or null: Phần I, PHỤ LỤC I, Điều 1., A., I., 1., 1.1., (1), 1), a), đ), (i), Hoạt động 1:, and bullets (-, –, +, *, • and their
 * like). Source: the numbering of Nghị định 30/2020/NĐ-CP, Phụ lục I, and what offices write beside it. Says nothing about whether it really is one at this place.
 */
export function readLabel(text: string): Label | null {
  for (const read of READERS) {
    const found = read(text);
    if (found === null) continue;
    const { length, ...label } = found;
    return { ...label, mark: text.slice(0, length).trim(), rest: text.slice(length).trim() };
  }
  return null;
}
