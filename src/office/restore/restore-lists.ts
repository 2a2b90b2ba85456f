import { a1, columnLetters, quotedSheet } from '../../core/sheet/a1';
import type { ReplacedCell } from './restored';
import type { NameSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';

/** The sheet with the lists and the names that lead to it, as the template has them. */
export interface ListsTemplate extends Pick<WorkbookSpec, 'font' | 'styles'> {
  readonly lists: SheetSpec;
  readonly names: readonly NameSpec[];
}

const comparable = (formula: string): string => formula.replace(/\s+/g, '').replace(/'/g, '').toLowerCase();

/** The lists under the name that a person has given their sheet, as the names of the workbook tell it; as they are where the sheet bears its own name or is gone. */
export function listsWhereTheyAre(
  template: ListsTemplate,
  names: readonly { readonly name: string; readonly formula: unknown }[],
  sheets: readonly string[],
): ListsTemplate {
  const { lists } = template;
  if (sheets.includes(lists.name)) return template;
  const own = new Set(template.names.filter(({ ref }) => ref.startsWith(`${quotedSheet(lists.name)}!`)).map(({ name }) => name));
  const renamed = names.flatMap(({ name, formula }) => {
    const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula)) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    return own.has(name) && sheet !== undefined && sheets.includes(sheet) ? [sheet] : [];
  })[0];
  if (renamed === undefined) return template;
  return {
    ...template,
    lists: { ...lists, name: renamed },
    names: template.names.map(({ name, ref }) => ({
      name,
      ref: own.has(name) ? ref.replace(quotedSheet(lists.name), () => quotedSheet(renamed)) : ref,
    })),
  };
}

/** The block of cells that the lists fill, as an address. */
export function listsBlock({ lists }: ListsTemplate): string {
  const columns = Math.max(...lists.rows.map((row) => row.cells.length));
  return `A1:${columnLetters(columns - 1)}${lists.rows.length}`;
}

/** Whether every cell of the lists still holds what the template says. */
export function areListsWhole({ lists }: ListsTemplate, values: readonly (readonly unknown[])[]): boolean {
  return lists.rows.every((row, i) =>
    row.cells.every((cell, at) => cell?.value === undefined || cell.value === null || values[i]?.[at] === cell.value),
  );
}

/** The cells of the lists that hold something else than the template says, as they are. */
export function replacedListCells({ lists }: ListsTemplate, formulas: readonly (readonly unknown[])[]): ReplacedCell[] {
  return lists.rows.flatMap((row, i) =>
    row.cells.flatMap((cell, at): ReplacedCell[] => {
      const was = (formulas[i]?.[at] ?? '') as ReplacedCell['was'];
      const put = String(cell?.value ?? '');
      return put === '' || String(was) === put ? [] : [{ sheet: lists.name, cell: a1(at, i + 1), was, put }];
    }),
  );
}

/** The names that are gone or lead elsewhere. */
export function lostNames(
  { names }: ListsTemplate,
  found: readonly { readonly name: string; readonly formula: unknown }[],
): readonly NameSpec[] {
  const now = new Map(found.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  return names.filter(({ name, ref }) => comparable(now.get(name.toLowerCase()) ?? '') !== comparable(`=${ref}`));
}
