import type { FormatLists } from '../write/style-book';
import { formatList, numberFormat } from '../write/style-sheet';
import { MAIN } from '../write/namespaces';
import { attributeOf, inNamespace, plainText } from './edit-part';
import { childrenXml, type XmlOutline } from './xml-outline';

// The elements of a style sheet in the order of the schema (CT_Stylesheet), as far as something may have to be put before them.
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

function children(outline: XmlOutline, name: string): string[] {
  return outline.children.filter((child) => child.name === name).flatMap((child) => childrenXml(outline, child));
}

/** The formats that a style sheet has, each as it stands. */
export function existingFormats(outline: XmlOutline): FormatLists {
  const codes = children(outline, 'numFmts').map((xml) => {
    return [plainText(attributeOf(xml, 'formatCode') ?? ''), Number(attributeOf(xml, 'numFmtId'))] as const;
  });
  return {
    numberFormats: new Map(codes),
    fonts: children(outline, 'fonts'),
    fills: children(outline, 'fills'),
    borders: children(outline, 'borders'),
    cellFormats: children(outline, 'cellXfs'),
    rules: children(outline, 'dxfs'),
  };
}

/** The style sheet with the formats added at the end of each list; what was there keeps its place and number. Null where nothing was added. */
export function withFormats(outline: XmlOutline, before: FormatLists, after: FormatLists): string | null {
  const decoder = new TextDecoder();
  const text = (start: number, end: number) => decoder.decode(outline.bytes.subarray(start, end));
  const own = (xml: string) => inNamespace(xml, outline, MAIN);
  const added = (tag: string, old: readonly string[], all: readonly string[]) =>
    all.length > old.length ? own(formatList(tag, all)) : null;
  // Two codes may be the same text under two numbers, so the old ones stay as they stand.
  const numberFormats = children(outline, 'numFmts');
  const newCodes = [...after.numberFormats].filter(([code]) => !before.numberFormats.has(code));
  const changed = new Map<string, string | null>([
    ['numFmts', added('numFmts', numberFormats, [...numberFormats, ...newCodes.map(numberFormat)])],
    ['fonts', added('fonts', before.fonts, after.fonts)],
    ['fills', added('fills', before.fills, after.fills)],
    ['borders', added('borders', before.borders, after.borders)],
    ['cellXfs', added('cellXfs', before.cellFormats, after.cellFormats)],
    ['dxfs', added('dxfs', before.rules, after.rules)],
  ]);
  if ([...changed.values()].every((xml) => xml === null)) return null;
  const pieces = ORDER.map((name) => {
    const there = outline.children.filter((child) => child.name === name);
    return changed.get(name) ?? there.map(({ start, end }) => text(start, end)).join('');
  });
  return text(0, outline.rootOpened) + pieces.join('') + text(outline.inside, outline.bytes.length);
}
