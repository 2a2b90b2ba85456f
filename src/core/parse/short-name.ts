import { findCitations } from '../grammar/citations';
import { singleSpaced } from './clean-text';

const LONGEST = 120;
/** A first clause shorter than this says too little to stand for the task. */
const SHORTEST = 30;
const BRACKETS = /\s*\([^()]*\)/gu;
/** The words of a citation before its number: Chỉ thị số 05-CT/TU → Chỉ thị. */
const KIND_WORDS = /^(\D*?)\s*(?:số\s*)?\d/u;
/** What follows a cited document's number and repeats its head: date, issuer and term. */
const CITED_HEAD =
  /^[,\s]*(?:ngày\s+\S+\s*)?(?:,?\s*của\s+\p{Lu}[^,;.]{0,80}?)?(?:\s*\(?khóa\s+[IVXL]+\)?)?(?=\s+(?:về|và|để|nhằm|gắn|trên|ban hành|quy định)|[,;.]|$)/u;

function withoutCitations(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end, raw } of findCitations(text)) {
    if (start < from) continue;
    out += text.slice(from, start) + (KIND_WORDS.exec(raw)?.[1] ?? '');
    from = end + (CITED_HEAD.exec(text.slice(end, end + 200))?.[0].length ?? 0);
  }
  return out + text.slice(from);
}

/** What is said about a task behind its words: time, units, products, each with its label. */
const SAID_ABOUT = /[.;]\s+(?:thời gian|thời hạn|tiến độ|đơn vị|cơ quan|sản phẩm|kết quả)[^.;:]{0,40}:/iu;

function firstClause(whole: string): string {
  const about = whole.search(SAID_ABOUT);
  const text = about <= 0 ? whole : whole.slice(0, about);
  for (const m of text.matchAll(/[.;:](?=\s|$)/gu)) if (m.index >= SHORTEST) return text.slice(0, m.index);
  return text;
}

function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text;
  const comma = text.lastIndexOf(',', LONGEST);
  if (comma >= LONGEST / 2) return text.slice(0, comma);
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1))}…`;
}

/** Proposes a name of at most 120 characters for a task: its first clause without cited documents and brackets, cut at a comma or word. */
export function shortName(text: string): string {
  const plain = singleSpaced(firstClause(singleSpaced(withoutCitations(text.slice(0, 2000)).replace(BRACKETS, ''))))
    .replace(/\s+([,.;:])/gu, '$1')
    .replace(/[\s.,;:/-]+$/u, '');
  const name = cutAtWord(plain === '' ? singleSpaced(text) : plain);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
