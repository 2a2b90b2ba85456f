import type { CellStyle } from '../sheet/workbook-spec';

/** The font of consolidated workbooks (Nghị định 30/2020/NĐ-CP; Hướng dẫn 05-HD/VPTW). */
export const reportFont = { name: 'Times New Roman', size: 12 } as const;

const cell = { border: 'thin', valign: 'top', wrap: true } as const;
const DATE = 'dd/mm/yyyy';

/** The looks of cells in a consolidated workbook; shades differ in grey as well, and nothing is said by colour alone. */
export const reportStyles = {
  agency: { align: 'center', valign: 'center', wrap: true },
  agencyBold: { align: 'center', valign: 'center', bold: true, wrap: true },
  title: { align: 'center', valign: 'center', bold: true, size: 14, wrap: true },
  subtitle: { align: 'center', valign: 'center', italic: true, wrap: true },
  line: { align: 'left', valign: 'center', bold: true, wrap: true },
  note: { align: 'left', valign: 'top', italic: true, wrap: true },
  key: { size: 8, color: '808080' },
  header: { ...cell, bold: true, align: 'center', valign: 'center', fill: 'D9D9D9' },
  band: { ...cell, bold: true, valign: 'center', fill: 'EDEDED' },
  text: { ...cell },
  textIndent1: { ...cell, align: 'left', indent: 1 },
  textIndent2: { ...cell, align: 'left', indent: 2 },
  textCenter: { ...cell, align: 'center' },
  link: { ...cell, underline: true, color: '1F3864' },
  bold: { ...cell, bold: true },
  number: { ...cell, align: 'center', format: '#,##0' },
  numberBold: { ...cell, align: 'center', bold: true, format: '#,##0' },
  figure: { ...cell, align: 'right', indent: 1, format: '#,##0' },
  figureParts: { ...cell, align: 'right', indent: 1, format: '#,##0.##' },
  share: { ...cell, align: 'center', format: '0.0%' },
  shareBold: { ...cell, align: 'center', bold: true, format: '0.0%' },
  change: { ...cell, align: 'center', format: '+#,##0;-#,##0;0' },
  date: { ...cell, align: 'center', format: DATE },
  percent: { ...cell, align: 'center' },
  small: { ...cell, size: 9 },
  plain: {},
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The name of a look of a consolidated workbook. */
export type ReportStyle = keyof typeof reportStyles;
