const LONGEST = 32_767;
const MORE = ' […]';
const HALF_PAIR = /[\ud800-\udbff]$/;

/**
 * A text as one cell can hold it: what is put together from several cells may be longer than Excel's 32,767 characters; it is cut at its end and shows that. The whole
 * stands where each part came from.
 */
export function fittingText(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST - MORE.length).replace(HALF_PAIR, '') + MORE;
}
