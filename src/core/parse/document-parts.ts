import { fold } from '../text/fold';
import { isCapitals, isPersonName } from './capitals';
import type { Item, Line } from './line';
import { readLabel } from './read-label';
import { isGround } from './opening';

/** A plan document cut into letterhead, kind line, what stands between it and the first section, the body, the foot and what is annexed. */
export interface DocumentParts {
  readonly letterhead: readonly Line[];
  /** The line that names the kind of document, and words of the title that stand on the same line. */
  readonly kind: string;
  readonly titleStart: string;
  readonly preamble: readonly Item[];
  readonly body: readonly Item[];
  readonly foot: readonly Line[];
}

/** So much of a line says what part of a document it belongs to. */
const HEAD = 300;
const KIND =
  /^((?:kế hoạch|chương trình) (?:công tác|hành động|phối hợp|liên tịch|liên ngành)(?=$)|kế hoạch|chương trình|đề án|hướng dẫn|phương án|quyết định|nghị quyết|thông báo|chỉ thị|kết luận|dự án|quy chế)(?=$|[\s:])\s*:?\s*(.*)$/u;
const ANNEX = /^(?:phụ lục|biểu|danh mục|phụ biểu)(?:\s|$)/u;
/** So much of the line above may begin the words that announce the body. */
const ANNOUNCEMENT = 12;
const ANNOUNCED = /(?:như sau|sau đây)\s*[:.]/u;
const RECIPIENTS = /^nơi nhận\s*[:.]?/u;
/** Positions with which a signature begins that nobody signs for another. */
const POSITION =
  /^(?:(?:PHÓ )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|BÍ THƯ|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|VIỆN TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔ TRƯỞNG|CHỈ HUY TRƯỞNG|TRẠM TRƯỞNG|TỔNG BIÊN TẬP)|BỘ TRƯỞNG|THỨ TRƯỞNG)(?=$|\s)/u;
const AUTHORITY = /^(?:T\s?\/?\s?M\b|K\s?\/?\s?T\b|T\s?\/?\s?L\b|TUQ\b|Q\.)/u;
/** How many lines of a signature may stand before the list of recipients. */
const SIGNATURE_LINES = 8;

interface KindLine {
  readonly at: number;
  readonly kind: string;
  readonly rest: string;
}

function kindLine(items: readonly Item[], at: number): KindLine | null {
  const item = items[at]!;
  if (item.kind !== 'line') return null;
  const m = KIND.exec(fold(item.text.slice(0, HEAD)));
  if (m === null) return null;
  const length = m[1]!.length;
  const isHead = isCapitals(item.text) || item.heading || isCapitals(item.text.slice(0, length));
  if (!isHead || (m[2] !== '' && /[.;]$/u.test(item.text))) return null;
  return { at, kind: item.text.slice(0, length), rest: item.text.slice(length).replace(/^\s*:?\s*/u, '') };
}

const isNumbered = (item: Item): boolean => item.kind === 'line' && (readLabel(item.text)?.style ?? 'bullet') !== 'bullet';

/** The line that names the kind; where text extraction gives the head twice, the last one before the first section. */
function findKind(items: readonly Item[]): KindLine | null {
  let found: KindLine | null = null;
  for (let at = 0; at < items.length && !(found !== null && isNumbered(items[at]!)); at++) {
    const item = items[at]!;
    if (found !== null && item.kind === 'line' && isGround(item.text) && at > found.at + 1 && item.text.length > 40) break;
    const here = kindLine(items, at);
    if (here !== null && (found === null || here.rest === found.rest || isCapitals(here.kind))) found = here;
    if (found === null && at > 200) break;
  }
  return found;
}

/** Whether a line looks like a heading without a number. */
const isHeading = (item: Item): boolean => item.kind === 'line' && (item.heading || isCapitals(item.text)) && readLabel(item.text) === null;

/** Whether a line announces the body ("… như sau:"), which may begin on the line before. */
function announces(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind !== 'line') return false;
  const above = before?.kind === 'line' ? before.text.slice(-ANNOUNCEMENT) : '';
  return ANNOUNCED.test(fold(`${above} ${item.text.slice(-HEAD)}`)) && !ANNOUNCED.test(fold(above));
}

/** Where the body begins: at the first numbered label, or after the paragraph that announces it where headings without numbers follow or no number does. */
function bodyStart(items: readonly Item[], from: number): number {
  const numbered = items.findIndex((item, i) => i >= from && isNumbered(item));
  const announced = items.findIndex((_, i) => i >= from && announces(items, i));
  const isBefore = announced !== -1 && announced < numbered && items.slice(announced + 1, numbered).some(isHeading);
  if (numbered !== -1) return isBefore ? announced + 1 : numbered;
  if (announced !== -1) return announced + 1;
  const other = items.findIndex(
    (item, i) => i >= from && (item.kind === 'table' || (item.kind === 'line' && readLabel(item.text) !== null && !isGround(item.text))),
  );
  if (other === -1) return Math.min(from + 1, items.length);
  return other > from + 1 && isHeading(items[other - 1]!) ? other - 1 : other;
}

/** A position in capitals with a name close below it and hardly anything after that. */
function signatureAlone(items: readonly Item[], from: number): number {
  return items.findIndex((item, i) => {
    if (i < from || item.kind !== 'line' || !isCapitals(item.text) || !POSITION.test(item.text)) return false;
    const below = items.slice(i + 1, i + 1 + SIGNATURE_LINES).filter((next): next is Line => next.kind === 'line');
    return below.slice(0, 3).some((next) => isPersonName(next.text));
  });
}

function footStart(items: readonly Item[], from: number): number {
  const isLine = (item: Item | undefined): item is Line => item?.kind === 'line';
  let at = items.findIndex((item, i) => i >= from && isLine(item) && RECIPIENTS.test(fold(item.text.slice(0, HEAD))));
  const signed = items.findIndex((item, i) => i >= from && isLine(item) && AUTHORITY.test(item.text) && isCapitals(item.text));
  if (at === -1) return signed === -1 ? signatureAlone(items, from) : signed;
  if (signed !== -1 && signed < at && at - signed <= SIGNATURE_LINES) at = signed;
  for (let i = at - 1; i >= Math.max(from, at - SIGNATURE_LINES); i--) {
    const item = items[i];
    if (!isLine(item)) continue;
    if (readLabel(item.text) !== null || item.text.length >= 60) break;
    if (isCapitals(item.text)) at = i;
  }
  return at;
}

/** Cuts a document into its parts; a missing part is empty. What follows the foot under "Phụ lục" or as a table belongs to the body. */
export function toParts(items: readonly Item[]): DocumentParts {
  const kind = findKind(items);
  const afterKind = kind === null ? 0 : kind.at + 1;
  const start = bodyStart(items, afterKind);
  const foot = footStart(items, start);
  const annex =
    foot === -1
      ? -1
      : items.findIndex(
          (item, i) => i > foot && (item.kind === 'table' || (item.kind === 'line' && ANNEX.test(fold(item.text.slice(0, HEAD))))),
        );
  const lines = (part: readonly Item[]): Line[] => part.filter((item): item is Line => item.kind === 'line');
  const footEnd = annex === -1 ? items.length : annex;
  return {
    letterhead: kind === null ? [] : lines(items.slice(0, kind.at)),
    kind: kind?.kind ?? '',
    titleStart: kind?.rest ?? '',
    preamble: items.slice(afterKind, start),
    body: foot === -1 ? items.slice(start) : [...items.slice(start, foot), ...items.slice(footEnd)],
    foot: foot === -1 ? [] : lines(items.slice(foot, footEnd)),
  };
}
