import { singleSpaced } from './clean-text';
import { OFFICE_WORDS } from './office-words';

/** What the sentences between title and first section say: the grounds of the plan, and the office that issues it. */
interface Opening {
  readonly basis: readonly string[];
  readonly issuer: string | null;
}

const MORE = '(?:, (?:Thể thao|Thương binh|Nông nghiệp|Khoa học|Xã hội|Truyền thông|Du lịch)[^.,;:()]{0,60}?){0,2}';
const VERB = '(?:ban hành|xây dựng|triển khai|đề ra|lập|tổ chức|thực hiện|yêu cầu|hướng dẫn|đề nghị)';
const SUBJECT = new RegExp(
  `(?:^|[.,;]\\s+)((?:${OFFICE_WORDS})(?=\\s)[^.,;:()]{0,100}?${MORE})\\s+(?:thống nhất |phối hợp |cùng )?${VERB}\\s(?=[^.;]{0,300}(?:[Kk]ế hoạch|KẾ HOẠCH|[Cc]hương trình|[Pp]hương án|[Đđ]ề án|như sau))`,
  'gu',
);

const GROUND = /^(?:[-–+*•]\s*)?(?:căn cứ|thực hiện|thi hành|theo|xét|trên cơ sở|quán triệt|triển khai|tiếp tục|nhằm)(?:\s|$)/iu;
const SO_CALLED = /\s*\((?:sau đây|dưới đây|gọi tắt|viết tắt|gọi chung)[^()]{0,200}\)/giu;
const NEXT_DOCUMENT =
  /,\s+(?:và\s+)?(?=(?:Nghị quyết|Quyết định|Quy định|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Thông tri|Thông tư|Nghị định|Công văn|Hướng dẫn|Luật)\s+(?:số\s+)?\d)|\s+và\s+(?=(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Kết luận) số \d)/u;

/** Whether a paragraph names grounds: Căn cứ …, Thực hiện …, Theo đề nghị … */
export function isGround(text: string): boolean {
  return GROUND.test(text);
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '“' || c === '(') depth++;
    if ((c === '”' || c === ')') && depth > 0) depth--;
    if (c === ';' && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** Splits `…, Quyết định số 2 …` off a ground that already names a document; a document inside another's title stays with it. */
function splitDocuments(ground: string): string[] {
  const cut = NEXT_DOCUMENT.exec(ground);
  if (cut === null || !/\d/u.test(ground.slice(0, cut.index)) || /["“][^"”]*$/u.test(ground.slice(0, cut.index))) return [ground];
  return [ground.slice(0, cut.index), ...splitDocuments(ground.slice(cut.index + cut[0].length))];
}

function groundsOf(text: string): string[] {
  if (!isGround(text)) return [];
  const subject = [...text.matchAll(SUBJECT)].at(-1);
  const grounds = (subject === undefined ? text : text.slice(0, subject.index)).replace(SO_CALLED, '').replace(/^[-–+*•]\s*/u, '');
  return splitOutsideQuotes(grounds)
    .flatMap(splitDocuments)
    .map((g) => singleSpaced(g.replace(/^\s*và\s+/u, '')).replace(/[\s.,;:]+$/u, ''))
    .filter((g) => g !== '');
}

/** Reads the grounds of the plan, each document or fact once, and the issuing office as the opening sentence calls it. */
export function readOpening(paragraphs: readonly string[]): Opening {
  const issuers = paragraphs.flatMap((p) => [...p.matchAll(SUBJECT)].map((m) => singleSpaced(m[1]!)));
  return { basis: paragraphs.flatMap(groundsOf), issuer: issuers.at(-1) ?? null };
}
