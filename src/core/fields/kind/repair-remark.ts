import { fold } from '../../text/fold';
import { type RawCell, type Repaired } from '../repaired';
import { plainText } from './plain-text';

const NOTHING = /^(?:[-.\/\\0*xo]+|không|không có|không có gì|chưa có|chưa|không phát sinh|ko|k|none|no|nil|n\/a)[.!]?$/u;

/** Longer than any text that says nothing, dots and dashes included. */
const LONGEST_NOTHING = 60;

/** Whether a remark only says that there is nothing to report. */
export function saysNothing(text: string): boolean {
  return text.length <= LONGEST_NOTHING && NOTHING.test(fold(text));
}

/** Reads a cell as a remark; one that only says that there is nothing to report is `nothing` (people write "Không", "-", "0" into difficulties and proposals). */
export function repairRemark(cell: RawCell): Repaired<string> {
  const text = plainText(cell);
  return text.kind === 'value' && saysNothing(text.value) ? { kind: 'nothing', raw: text.raw } : text;
}
