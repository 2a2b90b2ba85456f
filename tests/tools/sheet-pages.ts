import { a1 } from '../../src/core/sheet/a1';
import type { SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { nodeZip } from '../../src/opc/node-zlib';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { printedWords, unspaced, type PrintedPage } from './printed-words';

/** The same workbook with each sheet's name at the head of its printed pages, so that a page tells to which sheet it belongs. */
const named = (spec: WorkbookSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((s) => (s.print === undefined ? s : { ...s, print: { ...s.print, header: '&L@&A@' } })),
});

/** The texts that a sheet shows within its printed range, by cell. */
export function shownTexts(sheet: SheetSpec): { readonly cell: string; readonly text: string }[] {
  const [first, last] = (sheet.print?.area ?? '').split(':').map((ref) => /^([A-Z]+)(\d+)$/.exec(ref));
  const columnOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [from, to] = [columnOf(first?.[1] ?? 'A'), columnOf(last?.[1] ?? 'XFD')];
  return sheet.rows.flatMap((row, at) =>
    row.hidden === true || at + 1 > Number(last?.[2] ?? Infinity)
      ? []
      : row.cells.flatMap((cell, column) => {
          const spec = sheet.columns[column];
          const isShown = column >= from && column <= to && spec?.hidden !== true;
          return isShown && typeof cell?.value === 'string' && cell.value !== '' ? [{ cell: a1(column, at + 1), text: cell.value }] : [];
        }),
  );
}

/** A text without any space, as it is looked for on paper. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** The printed pages of a workbook with the words of each, and those of one of its sheets. */
export interface PrintedBook {
  readonly pages: readonly PrintedPage[];
  readonly texts: readonly string[];
  readonly textsOf: (sheet: string) => string[];
}

/** Prints workbooks, each by its name. Needs `renderTools`. */
export async function printedBooks(specs: Readonly<Record<string, WorkbookSpec>>): Promise<PrintedBook[]> {
  const files = Object.entries(specs);
  const printed = await printedWords(files.map(([name, spec]) => ({ name: `${name}.xlsx`, bytes: writeWorkbook(named(spec), nodeZip) })));
  return printed.map((pages) => {
    const texts = pages.map((page) => unspaced([page]));
    return { pages, texts, textsOf: (sheet) => texts.filter((text) => text.includes(`@${squeezed(sheet)}@`)) };
  });
}

const textsIn = (sheet: SheetSpec, keep: (row: number) => boolean): string[][] =>
  sheet.rows.flatMap((row, at) => {
    const own = shownTexts({ ...sheet, rows: sheet.rows.map((r, i) => (i === at ? r : { cells: [] })) });
    return row.hidden !== true && keep(at + 1) && own.length > 0 ? [own.map(({ text }) => squeezed(text))] : [];
  });

/** Pages of a sheet whose repeated head is missing, or stands over no row of its table, which ends with a row (from 1). */
export function falsePages(sheet: SheetSpec, { textsOf }: PrintedBook, lastOfTable: number): string[] {
  const repeat = sheet.print?.repeatRows;
  if (repeat === undefined) return [];
  const head = textsIn(sheet, (row) => row >= repeat.first && row <= repeat.last).flat();
  const table = textsIn(sheet, (row) => row > repeat.last && row <= lastOfTable);
  const lonely = (text: string): boolean => table.length > 0 && !table.some((row) => row.every((cell) => text.includes(cell)));
  return textsOf(sheet.name).flatMap((text, i) => [
    ...(head.every((cell) => text.includes(cell)) ? [] : [`${sheet.name}, page ${i + 1}: no head`]),
    ...(lonely(text) ? [`${sheet.name}, page ${i + 1}: a head over nothing of its table`] : []),
  ]);
}
