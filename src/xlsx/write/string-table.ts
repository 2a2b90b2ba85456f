import { XML_DECLARATION, escapeText } from '../../opc/escape-xml';
import { byteSink } from './byte-sink';
import { MAIN } from './namespaces';

/** Texts that have their numbers already, and the element of each, from a workbook written before. */
export interface KnownTexts {
  readonly numbers: ReadonlyMap<string, number>;
  readonly elements: readonly Uint8Array[];
}

/** The texts of a workbook, each once. Shared strings, because old previews (telephones, mail) show inline ones as blank cells. */
export interface StringTable {
  /** The number of a text, which enters the table when it is new. */
  readonly indexOf: (text: string) => number;
  readonly xml: () => Uint8Array;
  /** What a later workbook may start from. */
  readonly known: () => KnownTexts;
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

const NO_TEXTS: KnownTexts = { numbers: new Map(), elements: [] };
const encoder = new TextEncoder();
const element = (text: string) => encoder.encode(`<si>${textElement(text)}</si>`);

/**
 * A table in which known texts keep their numbers and new ones follow. A known text that is not used here leaves its place empty: what one unit's
 * workbook said must not stand unseen in another's.
 */
export function stringTable(before: KnownTexts = NO_TEXTS): StringTable {
  const first = before.elements.length;
  const used = new Uint8Array(first);
  const added = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const known = before.numbers.get(text);
      if (known !== undefined) {
        used[known] = 1;
        return known;
      }
      const own = added.get(text);
      if (own !== undefined) return own;
      const number = first + added.size;
      added.set(text, number);
      return number;
    },
    xml: () => {
      const sink = byteSink();
      sink.text(`${XML_DECLARATION}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${first + added.size}">`);
      before.elements.forEach((bytes, i) => {
        if (used[i] === 1) sink.copy(bytes);
        else sink.ascii('<si><t/></si>');
      });
      for (const text of added.keys()) sink.text(`<si>${textElement(text)}</si>`);
      sink.ascii('</sst>');
      return sink.bytes();
    },
    known: () => ({
      numbers: new Map([...before.numbers, ...added]),
      elements: [...before.elements, ...[...added.keys()].map(element)],
    }),
  };
}
