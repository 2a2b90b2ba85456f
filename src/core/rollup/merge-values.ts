import type { AdjustedValue } from '../entry/adjustment';
import type { ConflictVariant } from '../entry/consolidation';
import type { EntryOrigin } from '../entry/entry';
import { inOrder } from './in-order';

/** The values of one row as one file gives them; a field that is absent was left blank. */
export interface RowPart {
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly origin: EntryOrigin;
}

/** The values of one row after its parts were put together. */
export interface MergedValues {
  readonly values: Record<string, string | number | boolean>;
  readonly sources: Record<string, EntryOrigin & { readonly cell: string }>;
  readonly conflicts: readonly { readonly field: string; readonly variants: readonly ConflictVariant[] }[];
  /** Files that brought at least one value which stands. */
  readonly files: readonly string[];
}

function originKey(part: RowPart): (string | number)[] {
  return [part.origin.file, part.origin.sha256, part.origin.sheet, part.origin.row];
}

function variantsOf(parts: readonly RowPart[], field: string): ConflictVariant[] {
  const seen = new Map<AdjustedValue, ConflictVariant>();
  for (const part of parts) {
    const value = part.values[field];
    if (value !== undefined && !seen.has(value)) seen.set(value, { value, origin: part.origin, cell: part.cells[field] ?? '' });
  }
  return [...seen.values()];
}

function sourceOf({ file, sha256, sheet, row }: EntryOrigin, cell: string): MergedValues['sources'][string] {
  return { file, sha256, sheet, row, cell };
}

function ofOnePart({ values: given, cells, origin }: RowPart): MergedValues {
  const values: MergedValues['values'] = {};
  const sources: MergedValues['sources'] = {};
  for (const field of Object.keys(given).sort()) {
    const value = given[field];
    if (value === undefined) continue;
    values[field] = value;
    sources[field] = sourceOf(origin, cells[field] ?? '');
  }
  return { values, sources, conflicts: [], files: Object.keys(values).length === 0 ? [] : [origin.file] };
}

/**
 * Puts the parts of one row together, field by field: a value that one part gives and the others leave blank stands; a value that all give alike
 * stands once; values that differ stay unset and become a conflict. The order of the parts does not matter.
 */
export function mergeValues(parts: readonly RowPart[]): MergedValues {
  if (parts.length === 1) return ofOnePart(parts[0]!);
  const ordered = inOrder(parts, originKey);
  const fields = [...new Set(ordered.flatMap((part) => Object.keys(part.values)))].sort();
  const values: MergedValues['values'] = {};
  const sources: MergedValues['sources'] = {};
  const conflicts: { field: string; variants: ConflictVariant[] }[] = [];
  for (const field of fields) {
    const variants = variantsOf(ordered, field);
    const [only] = variants;
    if (variants.length > 1) conflicts.push({ field, variants });
    else if (only !== undefined) {
      values[field] = only.value as string | number | boolean;
      sources[field] = sourceOf(only.origin, only.cell);
    }
  }
  const files = [...new Set(Object.values(sources).map((s) => s.file))].sort();
  return { values, sources, conflicts, files };
}
