import { readSheets } from '../../read/read-sheets';
import type { Finding, Probe } from '../probe';
import { looking } from '../probe';

const texts = ['12/5', '1.10', '=A1', "'trích dẫn'", '+84', 'TRUE', 'Đặng Thị Ánh'];
const day = 46203;
const many = 2000;

/** What the pane's own reader finds in the drawn sheet, row by row. */
async function readBack(sheet: string): Promise<readonly (readonly unknown[])[]> {
  const rows = await readSheets({ sheets: [sheet] });
  return rows?.sheets[0]?.rows.map((row) => row.cells.map((cell) => cell.value)) ?? [];
}

export const cellProbes = {
  values: {
    part: () => ({
      columns: [{ width: 12 }],
      rows: [{ cells: texts.map((value) => ({ value })) }, { cells: [{ value: 1.5 }, { value: true }, { value: -3 }] }],
    }),
    look: async ({ sheet }) => [{ what: 'values', drawn: [texts, [1.5, true, -3]], found: await readBack(sheet) }],
  },
  dates: {
    part: () => ({ styles: { day: { format: 'dd/mm/yyyy' } }, rows: [{ cells: [{ value: day, style: 'day' }] }] }),
    look: looking(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.load('values,numberFormat');
      await context.sync();
      return [
        { what: 'values', drawn: [[day]], found: cell.values },
        { what: 'numberFormat', drawn: [['dd/mm/yyyy']], found: cell.numberFormat },
      ];
    }),
  },
  formulas: {
    part: () => ({
      rows: [
        { cells: [{ value: 2 }, { value: 3 }, { formula: 'SUM(A1:B1)', value: 5 }] },
        { cells: [{ value: 'xong' }, { value: 'chưa' }, { formula: 'COUNTIFS(A2:B2,"xong")', value: 1 }] },
      ],
    }),
    look: async ({ sheet }) => [
      {
        what: 'values',
        drawn: [
          [2, 3, 5],
          ['xong', 'chưa', 1],
        ],
        found: await readBack(sheet),
      },
    ],
  },
  links: {
    part: (sheet) => ({ rows: [{ cells: [{ value: 'đến ô C3', link: `'${sheet}'!C3` }] }] }),
    look: looking(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      sheet.load('name');
      cell.load('values,hyperlink');
      await context.sync();
      const findings: Finding[] = [{ what: 'values', drawn: [['đến ô C3']], found: cell.values }];
      return [...findings, { what: 'hyperlink', drawn: `'${sheet.name}'!C3`, found: cell.hyperlink.documentReference }];
    }),
  },
  large: {
    part: () => ({ rows: Array.from({ length: many }, (_, i) => ({ cells: [{ value: i }, { value: `Dòng ${i}` }] })) }),
    look: async ({ sheet }) => {
      const rows = await readBack(sheet);
      return [
        { what: 'rows', drawn: many, found: rows.length },
        { what: 'last row', drawn: [many - 1, `Dòng ${many - 1}`], found: rows.at(-1) },
      ];
    },
  },
} as const satisfies Record<string, Probe>;
