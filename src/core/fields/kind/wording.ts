import type { RawCell } from '../repaired';
import { tidy } from './plain-text';
import { shownText } from './shown-text';

/** The words in a cell where words are meant: tidy text, and what Excel made a day or a share of while it was typed as a person reads it (30/06/2026, 95%). */
export function wordingOf(cell: RawCell): string {
  return tidy(shownText(cell));
}
