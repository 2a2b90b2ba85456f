import { XML_DECLARATION, escapeText } from '../../opc/escape-xml';
import { byteSink } from './byte-sink';
import { MAIN } from './namespaces';

/** The texts of a workbook, each once. Shared strings, because old previews (telephones, mail) show inline ones as blank cells. */
export interface StringTable {
  /** The number of a text, which enters the table when it is new. */
  readonly indexOf: (text: string) => number;
  readonly xml: () => Uint8Array;
}

const MOST_CHARACTERS = 32_767;

// XML keeps spaces at the ends, and line breaks, only where it is told to.
function needsItsSpaces(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20 || text.includes('\n');
}

/** The `t` element of a text, with its spaces kept; a text beyond Excel's limit is a mistake of whoever made the spec. */
export function textElement(text: string): string {
  if (text.length > MOST_CHARACTERS) throw new RangeError(`a cell holds ${text.length} characters, more than ${MOST_CHARACTERS}`);
  return `<t${needsItsSpaces(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;
}

/** A table without texts; numbers are given in the order of arrival. */
export function stringTable(): StringTable {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml: () => {
      const sink = byteSink();
      sink.text(`${XML_DECLARATION}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${numbers.size}">`);
      for (const text of numbers.keys()) sink.text(`<si>${textElement(text)}</si>`);
      sink.text('</sst>');
      return sink.bytes();
    },
  };
}
