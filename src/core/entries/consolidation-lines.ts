/** The name and version of the metadata of a consolidated workbook; version n+1 is refused. */
export const CONSOLIDATION_SCHEMA = 'tonghop/consolidation@1';

/** The keys of the lines of its metadata sheet, key in column A, value in column B. */
export const consolidationKeys = {
  schema: 'schema',
  plan: 'plan',
  version: 'version',
  period: 'period',
  asOf: 'asOf',
  tool: 'tool',
  /** One receipt as JSON. */
  receipt: 'receipt',
  /** One proposed task as JSON, with its unit. */
  proposed: 'proposed',
  /** The snapshot without its rows as JSON, in pieces, in order. */
  snapshot: 'snapshot',
  /** What a row of a generated sheet held: sheet, row, values as JSON; by it hand edits are found. */
  cells: 'cells',
} as const;

/** A cell holds 32,767 characters; longer texts are stored in pieces. */
export const LONGEST_PIECE = 32_000;

/** A text in pieces that fit a cell. */
export function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_PIECE) pieces.push(text.slice(at, at + LONGEST_PIECE));
  return pieces.length === 0 ? [''] : pieces;
}

/** A short checksum of one value of a detail row (FNV-1a, 32 bits, hexadecimal), by which it is noticed that a person changed it; '' where it is blank. */
export function valueSeal(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(value)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** The checksums of the values of a detail row, in the order of its fields, as one text. */
export function rowSeal(values: readonly (string | number | boolean | null | undefined)[]): string {
  return values.map(valueSeal).join('.');
}
