import fc from 'fast-check';
import type { SheetRows } from '../../src/core/sheet/sheet-rows';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { drawWorkbook } from '../../src/office/draw/draw-workbook';
import { removeDrawn } from '../../src/office/draw/remove-drawn';
import { readSheets } from '../../src/office/read/read-sheets';
import { nodeZip } from '../../src/opc/node-zlib';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openExcel } from '../office-host/open-excel';
import { normalSheetOfBook } from './normal-book';
import { normalSheet, widest } from './normal-spec';
import { randomSpec } from './random-spec';
import { specimen, valuesOf } from './specimen';

/** What a reader found, without the blank cells that only have a look. */
const found = (sheets: readonly SheetRows[] | undefined): unknown =>
  sheets?.map(({ name, state, rows, merges, hiddenColumns }) => ({
    name,
    hiddenColumns: hiddenColumns ?? [],
    state,
    merges,
    rows: rows
      .map(({ index, cells, hidden }) => ({
        index,
        hidden: hidden === true,
        cells: cells.filter((c) => c.value !== null).map((c) => ({ ...c, formula: c.formula === true })),
      }))
      .filter(({ cells }) => cells.length > 0),
  }));

/** Without the cells below charts, which only the live workbook has. */
const withinSpec = (spec: WorkbookSpec, sheets: readonly SheetRows[]): SheetRows[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((r) => r.index <= (spec.sheets.find((s) => s.name === sheet.name)?.rows.length ?? 0)),
  }));

async function readBothWays(spec: WorkbookSpec): Promise<readonly [unknown, unknown]> {
  const drawn = await readSheets({ sheets: spec.sheets.map((s) => s.name) });
  const written = readWorkbook(writeWorkbook(spec, nodeZip), nodeZip);
  return [found(withinSpec(spec, drawn?.sheets ?? [])), found(written.value?.sheets)];
}

it('the specimen reads back the same, drawn live or written to a file', async () => {
  const excel = openExcel({ calculate: valuesOf(specimen) });
  await drawWorkbook(specimen);
  const [drawn, written] = await readBothWays(specimen);
  expect(drawn).toEqual(written);
  excel.close();
});

it('any workbook is drawn cell for cell, reads back as its file does, and is taken away without a trace', async () => {
  const excel = openExcel();
  await fc.assert(
    fc
      .asyncProperty(randomSpec, async (spec) => {
        const drawing = await drawWorkbook(spec);
        if (drawing.kind !== 'drawn') throw new Error(drawing.kind);
        for (const sheet of spec.sheets) {
          const shown = normalSheetOfBook(excel.host.book, sheet.name, sheet.rows.length, widest(sheet), sheet.columns.length);
          expect(shown).toEqual(normalSheet(sheet, spec));
        }
        const [drawn, written] = await readBothWays(spec);
        expect(drawn).toEqual(written);
        await removeDrawn(drawing.drawn);
        expect(excel.host.book.sheets.map((s) => s.name)).toEqual(['Sheet1']);
      })
      .afterEach(() => {
        excel.host.book.sheets.splice(1);
      }),
    { numRuns: 100 },
  );
  excel.close();
});
