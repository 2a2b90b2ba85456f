import { childAt, elementsOf, valueAt, type XmlElement } from './xml-tree';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style: string | undefined;
}

interface NumberedList {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists made from one pattern go on counting where the others stopped, unless they say that they begin anew. */
  readonly pattern: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/** What Word or another program shows before the paragraphs of a list. */
export interface WordNumbering {
  /** The sign of the next paragraph of a list at a level (from 0), null where nothing is shown; paragraphs must be asked for in order. */
  readonly signFor: (numId: string, level: number) => { readonly sign: string; readonly bullet: boolean } | null;
  /** The level of a list that a paragraph style belongs to, or undefined. */
  readonly levelOfStyle: (numId: string, style: string) => number | undefined;
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as const),
  ...([
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(n: number): string {
  let left = n;
  let out = '';
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) out += sign;
  return out;
}

/** A, B … Z, AA, BB …, as Word counts in letters. */
const letters = (n: number): string => String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const LARGEST = 3_000;

function formatted(n: number, format: string): string {
  if (n < 1 || n > LARGEST) return String(n);
  switch (format) {
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperLetter':
      return letters(n);
    case 'lowerLetter':
      return letters(n).toLowerCase();
    case 'decimalZero':
      return String(n).padStart(2, '0');
    default:
      return String(n);
  }
}

function levelOf(e: XmlElement): readonly [number, Level] {
  return [
    Number(e.attributes.get('ilvl') ?? 0),
    {
      start: Number(valueAt(e, 'start') ?? 1),
      format: valueAt(e, 'numFmt') ?? 'decimal',
      text: valueAt(e, 'lvlText') ?? '',
      style: valueAt(e, 'pStyle'),
    },
  ];
}

function listsOf(root: XmlElement | null): Map<string, NumberedList> {
  const all = elementsOf(root ?? undefined);
  const patterns = new Map(
    all
      .filter((e) => e.name === 'abstractNum')
      .map((e) => [
        e.attributes.get('abstractNumId') ?? '',
        new Map(
          elementsOf(e)
            .filter((l) => l.name === 'lvl')
            .map(levelOf),
        ),
      ]),
  );
  return new Map(
    all
      .filter((e) => e.name === 'num')
      .map((e) => {
        const pattern = valueAt(e, 'abstractNumId') ?? '';
        const overrides = elementsOf(e).filter((o) => o.name === 'lvlOverride');
        const levels = new Map([
          ...(patterns.get(pattern) ?? []),
          ...overrides.flatMap((o) => {
            const level = childAt(o, 'lvl');
            return level === undefined ? [] : [levelOf(level)];
          }),
        ]);
        const restarts = new Map(
          overrides.flatMap((o) => {
            const start = valueAt(o, 'startOverride');
            return start === undefined ? [] : [[Number(o.attributes.get('ilvl') ?? 0), Number(start)] as const];
          }),
        );
        return [e.attributes.get('numId') ?? '', { levels, pattern, restarts }];
      }),
  );
}

/** Reads numbering.xml; a document without it numbers nothing by itself. */
export function wordNumbering(root: XmlElement | null): WordNumbering {
  const lists = listsOf(root);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    levelOfStyle: (numId, style) => [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    signFor: (numId, at) => {
      const list = lists.get(numId);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined || level.format === 'none') return null;
      if (level.format === 'bullet') return level.text === '' ? null : { sign: level.text, bullet: true };
      const counters = counts.get(list.pattern) ?? new Map<number, number>();
      counts.set(list.pattern, counters);
      const key = `${numId}/${at}`;
      const restart = begun.has(key) ? undefined : list.restarts.get(at);
      begun.add(key);
      counters.set(at, restart ?? (counters.has(at) ? counters.get(at)! + 1 : level.start));
      for (const deeper of [...counters.keys()]) if (deeper > at) counters.delete(deeper);
      const sign = level.text.replace(/%(\d)/gu, (_, digit: string) => {
        const of = Number(digit) - 1;
        const shown = list.levels.get(of);
        return formatted(counters.get(of) ?? shown?.start ?? 1, shown?.format ?? 'decimal');
      });
      return sign.trim() === '' ? null : { sign: sign.trim(), bullet: false };
    },
  };
}
