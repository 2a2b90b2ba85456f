import { type Fault, isFault } from '../../opc/fault';
import type { Package } from '../../opc/package';
import { partKey } from '../../opc/part-name';
import { type Numbering, numberedTable, type TablePlace } from '../write/attachments';
import { attributeOf } from './edit-part';
import { outlineOf } from './touched-package';

/** Numbers that no part of a package has, and the tables that it has by the key of their part. */
export interface FreeNumbers extends Omit<Numbering, 'table'> {
  readonly sheet: () => number;
  readonly table: () => TablePlace;
  readonly tables: ReadonlyMap<string, { readonly id: number; readonly name: string }>;
}

function counting(pack: Package, part: (number: number) => string): () => number {
  let last = 0;
  return () => {
    do last += 1;
    while (pack.entries.has(partKey(part(last))));
    return last;
  };
}

/** Looks for the numbers that a package has given away. Refused: a table part that is no sound XML. */
export function freeNumbers(pack: Package): FreeNumbers | Fault {
  const tables = new Map<string, { id: number; name: string }>();
  for (const [key, entry] of pack.entries) {
    if (!/\/tables\/[^/]+\.xml$/.test(key)) continue;
    const outline = outlineOf(pack, entry.name);
    if (isFault(outline)) return outline;
    const tag = new TextDecoder().decode(outline.bytes.subarray(outline.rootStart, outline.rootOpened));
    tables.set(key, { id: Number(attributeOf(tag, 'id')), name: attributeOf(tag, 'displayName') ?? '' });
  }
  let lastId = Math.max(0, ...[...tables.values()].map(({ id }) => id));
  const tablePart = counting(pack, (number) => numberedTable(number).part);
  return {
    tables,
    sheet: counting(pack, (number) => `xl/worksheets/sheet${number}.xml`),
    drawing: counting(pack, (number) => `xl/drawings/drawing${number}.xml`),
    chart: counting(pack, (number) => `xl/charts/chart${number}.xml`),
    table: () => {
      lastId += 1;
      return { id: lastId, part: numberedTable(tablePart()).part };
    },
  };
}
