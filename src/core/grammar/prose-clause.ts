/** The words of a sentence around a stretch of folded text, as the rules for running prose look at them. */
export interface ProseClause {
  /** The words of the same clause before it, up to `.`, `;`, `:` or a bracket. */
  readonly before: string;
  /** What follows, to the end of the text. */
  readonly after: string;
  /** It is at the head of its sentence or clause. */
  readonly atHead: boolean;
  /** It opens the text: nothing but a bullet stands before it. */
  readonly opens: boolean;
  /** A full stop, semicolon, comma, bracket or the end of the text follows. */
  readonly atEnd: boolean;
  /** It stands inside the title of a cited document: after "… về" and the document, before the clause ends. */
  readonly inTitle: boolean;
}

const BOUNDARY = /[;:()]|\.(?=\s|$)/gu;
/** What is done next is told in no title: "theo phương châm “…”, trình UBND xã phê duyệt trong tháng 4". */
const TITLE =
  /\uFFFC(?:(?!, (?:trình|tham mưu|báo cáo|gửi) )[^;])*?(?:^|[\s\uFFFC])(?:về|"|nhằm|quy định|ban hành|phê duyệt)(?= |\uFFFC)[^;]*$/u;

/** The clause around `start`–`end` of a folded and masked text. */
export function proseClause(folded: string, start: number, end: number): ProseClause {
  let from = 0;
  for (const m of folded.slice(0, start).matchAll(BOUNDARY)) from = m.index + 1;
  const before = folded.slice(from, start).trimStart();
  const after = folded.slice(end);
  const sentence =
    folded
      .slice(0, start)
      .split(/\.(?=\s|$)/u)
      .at(-1) ?? '';
  return {
    before,
    after,
    opens: /^[\s\-+*"]*$/u.test(folded.slice(0, start)),
    atHead: /^[\s\-+*"]*$/u.test(before),
    atEnd: /^\s*(?:$|[.,;:)!])/u.test(after),
    inTitle: TITLE.test(sentence),
  };
}
