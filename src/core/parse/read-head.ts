import type { PlanDocument } from '../plan/plan';
import { fold } from '../text/fold';
import type { DocumentParts } from './document-parts';
import { isFactLine } from './fact-line';
import { readFoot } from './foot';
import type { Item } from './line';
import { readLetterhead } from './letterhead';
import { isGround, readOpening } from './opening';
import { officeName } from './office-name';
import { toParagraphs } from './paragraphs';
import { inferredPeriod, statedPeriod, type PlanPeriod } from './plan-period';
import type { Wrapping } from './wrapping';

/** The head and foot of a plan; `period` is null where nothing in the document speaks of one. */
export interface Head {
  readonly document: Omit<PlanDocument, 'period'>;
  readonly period: PlanPeriod | null;
}

const ANNOUNCES = /(?:như sau|sau đây)\s*[:.]?$/u;
/** Longer paragraphs stand in no opening. */
const LONGEST = 8_000;
const MAY_BE_TITLE = /^(?:triển khai|tiếp tục|theo) /u;
const SUB_TITLE = /^\((?:kèm theo|ban hành kèm|kèm|dự thảo)/u;

interface Preamble {
  readonly title: string;
  readonly opening: readonly string[];
}

const isOpening = (text: string): boolean => {
  const folded = fold(text);
  return ANNOUNCES.test(folded) || (isGround(text) && /[.;:,]$/u.test(text)) || (text.length > 160 && /[.:]$/u.test(text));
};

/** Where the title ends: at the first line that names grounds, else at a rule. */
function titleEnd(preamble: readonly Item[]): number {
  const first = preamble.findIndex((item) => item.kind === 'line');
  const begins = (item: Item, i: number): boolean =>
    i > first &&
    item.kind === 'line' &&
    /^\p{Lu}/u.test(item.text) &&
    isGround(item.text) &&
    (!MAY_BE_TITLE.test(fold(item.text)) || item.gap || item.afterBreak);
  const ground = preamble.findIndex(begins);
  if (ground !== -1) return ground;
  const rule = preamble.findIndex((item, i) => i > first && item.kind === 'break' && !item.page);
  return rule === -1 ? preamble.length : rule;
}

function readPreamble(parts: DocumentParts, wrapping: Wrapping): Preamble {
  const cut = titleEnd(parts.preamble);
  const paragraphs = [parts.preamble.slice(0, cut), parts.preamble.slice(cut)].map((items) =>
    toParagraphs(items, wrapping).flatMap((p) => (p.kind === 'paragraph' ? [p.source.slice(0, LONGEST)] : [])),
  );
  const title = parts.titleStart === '' ? [] : [parts.titleStart];
  const opening: string[] = [];
  for (const text of paragraphs[0]!) {
    const mayBeTitle = opening.length === 0 && (title.length === 0 || !isOpening(text));
    if (!mayBeTitle) opening.push(text);
    else if (!SUB_TITLE.test(fold(text)) && !isFactLine(text)) title.push(text);
  }
  return { title: title.join(' ').replace(/[\s.;:*]+$/u, ''), opening: [...opening, ...paragraphs[1]!] };
}

/** The fuller of two names of the same office; the letterhead's where they differ. */
function fullerName(letterhead: string, opening: string): string {
  const [a, b] = [letterhead, opening].map((n) => fold(n).replace(/ubnd/gu, 'ủy ban nhân dân').replace(/hđnd/gu, 'hội đồng nhân dân'));
  return b!.startsWith(a!) ? opening : letterhead;
}

/** Reads head and foot; `timeLines` are the texts from which a period is inferred where title and opening state none. */
export function readHead(parts: DocumentParts, timeLines: readonly string[], wrapping: Wrapping): Head {
  const letterhead = readLetterhead(parts.letterhead);
  const preamble = readPreamble(parts, wrapping);
  const opening = readOpening(preamble.opening);
  const foot = readFoot(parts.foot);
  const issuedYear = letterhead.issuedOn === undefined ? null : Number(letterhead.issuedOn.slice(0, 4));
  const period =
    statedPeriod(preamble.title, issuedYear) ??
    statedPeriod(preamble.opening.find((p) => ANNOUNCES.test(fold(p))) ?? '', issuedYear) ??
    inferredPeriod(timeLines, issuedYear);
  const office = letterhead.offices.at(-1) ?? '';
  return {
    document: {
      title: preamble.title,
      kind: parts.kind,
      ...(letterhead.number === undefined ? {} : { number: letterhead.number }),
      issuer: office === '' ? (opening.issuer ?? '') : officeName(fullerName(office, opening.issuer ?? ''), preamble.opening),
      ...(letterhead.place === undefined ? {} : { place: letterhead.place }),
      ...(letterhead.issuedOn === undefined ? {} : { issuedOn: letterhead.issuedOn }),
      signer: foot.signer,
      basis: [...opening.basis],
      recipients: [...foot.recipients],
    },
    period,
  };
}
