import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { elementText, isNamed, longestText } from '../../opc/xml-text';
import { unescapeText } from './escaped-text';

/** The text of the `si`, `is` or `text` element just opened, up to its end: its runs joined, phonetic guides and properties left out. */
export function richText(c: XmlCursor): string {
  const outside = c.depth - 1;
  let text = '';
  while (c.depth > outside && advance(c) !== xml.end) {
    if (text.length > longestText) stop(c, 'length');
    if (c.kind !== xml.open || isNamed(c, 'r')) continue;
    if (isNamed(c, 't')) text += unescapeText(elementText(c));
    else skipElement(c);
  }
  return text;
}
