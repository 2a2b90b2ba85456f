import { XML_DECLARATION } from '../../opc/escape-xml';
import { byteSink, type ByteSink } from './byte-sink';
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
  /** Counts a use of each of these texts, whose numbers are at hand. */
  readonly use: (numbers: readonly number[]) => void;
  /** Counts one more use of a text that this table has numbered. */
  readonly useAgain: () => void;
  /** Writes the part; gives where each text begins in it. */
  readonly write: (sink: ByteSink) => readonly number[];
  /** What a later workbook may start from. */
  readonly known: () => KnownTexts;
}

const MOST_CHARACTERS = 32_767;

// XML keeps spaces at the ends, and line breaks, only where it is told to.
function needsItsSpaces(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20 || text.includes('\n');
}

/** Writes the `t` element of a text, with its spaces kept; a text beyond Excel's limit is a mistake of whoever made the spec. */
export function writeTextElement(text: string, sink: ByteSink): void {
  if (text.length > MOST_CHARACTERS) throw new RangeError(`a cell holds ${text.length} characters, more than ${MOST_CHARACTERS}`);
  sink.ascii(needsItsSpaces(text) ? '<t xml:space="preserve">' : '<t>');
  sink.content(text);
  sink.ascii('</t>');
}

function writeItem(text: string, sink: ByteSink): void {
  sink.ascii('<si>');
  writeTextElement(text, sink);
  sink.ascii('</si>');
}

function item(text: string): Uint8Array {
  const sink = byteSink(text.length * 3 + 64);
  writeItem(text, sink);
  return sink.bytes().slice();
}

const NO_TEXTS: KnownTexts = { numbers: new Map(), elements: [] };

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
      const known = first === 0 ? undefined : before.numbers.get(text);
      if (known !== undefined) {
        used[known] = 1;
        return known;
      }
      const own = added.get(text);
      if (own !== undefined) return own;
      added.set(text, first + added.size);
      return first + added.size - 1;
    },
    use: (numbers) => {
      uses += numbers.length;
      for (const number of numbers) if (number < first) used[number] = 1;
    },
    useAgain: () => {
      uses += 1;
    },
    write: (sink) => {
      sink.text(`${XML_DECLARATION}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${first + added.size}">`);
      const cuts: number[] = [];
      before.elements.forEach((bytes, i) => {
        cuts.push(sink.length());
        if (used[i] === 1) sink.copy(bytes);
        else sink.ascii('<si><t/></si>');
      });
      for (const text of added.keys()) {
        cuts.push(sink.length());
        writeItem(text, sink);
      }
      sink.ascii('</sst>');
      return cuts;
    },
    known: () => ({
      numbers: new Map([...before.numbers, ...added]),
      elements: [...before.elements, ...[...added.keys()].map(item)],
    }),
  };
}
