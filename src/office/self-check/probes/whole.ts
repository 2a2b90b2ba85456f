import { drawWorkbook } from '../../draw/draw-workbook';
import { readSheets } from '../../read/read-sheets';
import { selectCell } from '../../select-cell';
import { watchSheet } from '../../watch-sheet';
import type { Probe } from '../probe';
import { looking } from '../probe';

const rows = [{ cells: [{ value: 'Mã' }, { value: 'Kết quả' }] }, { cells: [{ value: 'A' }, { value: 'có' }] }];
const millimetres = { top: 20, bottom: 20, left: 15, right: 15 };

export const wholeProbes = {
  print: {
    part: () => ({
      rows,
      print: {
        paper: 'A4',
        landscape: true,
        fitWidth: true,
        repeatRows: { first: 1, last: 1 },
        area: 'A1:B2',
        header: '&LTổng Hợp&R&A',
        footer: 'Trang &P/&N',
        margins: millimetres,
        centerHorizontally: true,
      },
    }),
    look: looking(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.load('orientation,paperSize,centerHorizontally');
      await context.sync();
      return [
        { what: 'orientation', drawn: 'Landscape', found: pageLayout.orientation },
        { what: 'paperSize', drawn: 'A4', found: pageLayout.paperSize },
        { what: 'centerHorizontally', drawn: true, found: pageLayout.centerHorizontally },
      ];
    }),
  },
  pageBreaks: {
    part: () => ({ rows: rows.map((row, at) => ({ ...row, pageBreakAfter: at === 0 })) }),
    look: () => Promise.resolve([]),
  },
  protection: {
    part: () => ({ rows, protect: true }),
    look: looking(async (context, sheet) => {
      sheet.load('protection/protected');
      await context.sync();
      return [{ what: 'protection.protected', drawn: true, found: sheet.protection.protected }];
    }),
  },
  redraw: {
    part: () => ({
      rows: [...rows, { cells: [{ value: 'Tên' }, { value: 'Số' }] }, { cells: [{ value: 'B' }, { value: 2 }] }],
      tables: [{ name: 'TuKiemTra_VeLai', ref: 'A3:B4', columns: ['Tên', 'Số'] }],
      filterRef: 'A1:B2',
      freeze: { rows: 1, columns: 0 },
      merges: ['A6:B6'],
      protect: true,
    }),
    look: async ({ sheet, spec }) => {
      const drawing = await drawWorkbook(spec, { existing: 'replace' });
      const read = await readSheets({ sheets: [sheet] });
      return [
        { what: 'drawing', drawn: 'drawn', found: drawing.kind },
        { what: 'rows', drawn: spec.sheets[0]?.rows.length, found: read?.sheets[0]?.rows.length },
      ];
    },
  },
  select: {
    part: () => ({ rows }),
    look: async ({ sheet }) => [{ what: 'select', drawn: true, found: await selectCell(sheet, 'B2') }],
  },
  watch: {
    part: () => ({ rows }),
    look: async ({ sheet }) => {
      const stop = await watchSheet(sheet, () => undefined);
      await stop();
      return [];
    },
  },
} as const satisfies Record<string, Probe>;
