/** The three parts of a running head or foot. */
export interface RunningText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Splits Excel's code for a running head or foot (`&LTrang &P&R&A`) into its parts; text before any of &L, &C, &R stands in the middle. */
export function runningText(code: string): RunningText {
  const parts = { L: '', C: '', R: '' };
  let at: keyof typeof parts = 'C';
  for (const piece of code.split(/(&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') at = piece.slice(1) as keyof typeof parts;
    else parts[at] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}
