import { issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { documentLimits } from './document-limits';

/** One line as it stands in the file, numbered from 1; `page` from 1 where the text holds form feeds. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  readonly startsPage: boolean;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f]/g;

/** Splits text into its lines without their ends; a form feed ends a line and starts a page. Refuses more lines than any plan has. */
export function sourceLines(text: string): Result<readonly SourceLine[]> {
  const lines: SourceLine[] = [];
  let line = 1;
  let from = 0;
  let startsPage = false;
  const add = (to: number): void => void lines.push({ line, text: text.slice(from, to), startsPage });
  for (const end of text.matchAll(LINE_END)) {
    if (lines.length >= documentLimits.lines) {
      return result([], [issue('document-too-many-lines', 'error', nowhere, { limit: documentLimits.lines })]);
    }
    add(end.index);
    from = end.index + end[0].length;
    startsPage = end[0] === '\f';
    if (!startsPage) line++;
  }
  add(text.length);
  return result(lines);
}
