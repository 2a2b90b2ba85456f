import type { MakeInputRule } from '../define-field';

/** The longest text that a cell of a workbook holds. */
export const LONGEST_TEXT = 32_767;

/** An in-cell rule that lets any text through, for the sake of its prompt. */
export const anyText: MakeInputRule = (ref) => ({
  ref,
  kind: 'length',
  operator: 'lessThanOrEqual',
  formula1: String(LONGEST_TEXT),
  onError: 'information',
});
