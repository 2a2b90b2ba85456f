import { fold } from '../text/fold';
import { isCapitals, isPersonName } from './capitals';
import { joinLines, singleSpaced } from './clean-text';
import type { Line } from './line';
import { readLabel } from './read-label';

/** Who receives the plan, and who signs it. */
export interface Foot {
  readonly recipients: readonly string[];
  readonly signer: { readonly position: string; readonly name: string };
}

const RECIPIENTS = /^nơi nhận\s*[:.]?\s*/iu;
/** Three spaces part columns; two do before a position in capitals. */
const COLUMNS = /\s{3,}|\s{2}(?=\p{Lu}{2}[\p{Lu}\s./]+$)/u;
/** A line indented this far stands in the right column. */
const RIGHT_COLUMN = 24;
const ON_BEHALF = /^T\s?\/?\s?M\b|^T\s?\.\s?M\b/u;
const NOTE = /^\(?(?:đã ký|ký tên|ký, đóng dấu|đã duyệt|signed)/u;

interface Columns {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const isSignature = (text: string): boolean =>
  (isCapitals(text) && readLabel(text)?.style !== 'bullet' && text.length < 80) || NOTE.test(fold(text));

/** A position and a name that one line or cell holds: "HIỆU TRƯỞNG Nguyễn Thị Thanh Hà". */
function signedPieces(text: string): string[] {
  const m = /^(\p{Lu}+(?: \p{Lu}+)+)\s+(\p{Lu}.*)$/u.exec(text);
  return m !== null && isPersonName(m[2]!) ? [m[1]!, m[2]!] : [text];
}

function columns(lines: readonly Line[]): Columns {
  const left: string[] = [];
  const right: string[] = [];
  let signing = false;
  for (const line of lines) {
    const pieces = line.text.split(COLUMNS).map(singleSpaced).flatMap(signedPieces);
    const [first = '', ...more] = line.indent >= RIGHT_COLUMN ? ['', ...pieces] : pieces;
    const name = signing && isPersonName(first) && readLabel(first) === null;
    if (isSignature(first) || name) {
      right.push(first);
      signing = true;
    } else if (first !== '') left.push(first);
    for (const piece of more) {
      right.push(piece);
      signing = true;
    }
  }
  return { left, right };
}

function recipientsOf(left: readonly string[]): string[] {
  const start = left.findIndex((l) => RECIPIENTS.test(l));
  const lines = (start === -1 ? left : [left[start]!.replace(RECIPIENTS, ''), ...left.slice(start + 1)])
    .flatMap((l) => l.split(/(?<=[;,.])\s+(?=[-–]\s)/u))
    .filter((l) => l !== '');
  const joined: string[] = [];
  for (const line of lines) {
    const label = readLabel(line);
    const before = joined[joined.length - 1];
    if (label?.style === 'bullet' || before === undefined || (/[;.]$/u.test(before) && label === null)) joined.push(label?.rest ?? line);
    else joined[joined.length - 1] = joinLines([before, line]);
  }
  return joined.map((r) => r.replace(/[\s.,;:/]+$/u, '')).filter((r) => /\p{L}/u.test(r));
}

/** Reads the foot: "Nơi nhận" with its entries, without bullets and closing signs, and the position and name of who signs, wherever the columns stand. */
export function readFoot(lines: readonly Line[]): Foot {
  const { left, right } = columns(lines);
  const positions = right.filter((r) => isCapitals(r) && !ON_BEHALF.test(r) && !/^[*\s]+$/u.test(r));
  const name = right.filter((r) => !isCapitals(r) && isPersonName(r)).at(-1) ?? '';
  const above = positions.filter((p) => name === '' || right.indexOf(p) < right.lastIndexOf(name));
  return {
    recipients: recipientsOf(left),
    signer: { position: above.at(-1) ?? positions.at(-1) ?? '', name },
  };
}
