import type { CellStyle } from '../sheet/workbook-spec';

/** The font of every tracking and master workbook (Nghị định 30/2020/NĐ-CP; Hướng dẫn 05-HD/VPTW). */
export const workbookFont = { name: 'Times New Roman', size: 12 } as const;

const ISSUED = 'F3F3F3';
const DERIVED = 'EDF2F9';
const cell = { border: 'thin', valign: 'top' } as const;

/** The looks of cells; what is theirs to fill in is white and unlocked, what the office issued is grey, what is calculated is bluish. */
export const styles = {
  plain: {},
  text: { wrap: true, valign: 'top' },
  bold: { bold: true },
  agency: { align: 'center', valign: 'center', wrap: true },
  agencyBold: { align: 'center', valign: 'center', bold: true, wrap: true },
  chosenUnit: { align: 'center', valign: 'center', bold: true, wrap: true, unlocked: true, fill: 'FFF2CC', border: 'thin' },
  title: { align: 'center', valign: 'center', bold: true, size: 14, wrap: true },
  subtitle: { align: 'center', valign: 'center', italic: true, wrap: true },
  line: { bold: true, valign: 'center', color: '1F3864' },
  lineLabel: { align: 'right', valign: 'center', italic: true },
  lineDate: { align: 'left', valign: 'center', bold: true, format: 'd" tháng "m", "yyyy' },
  lineHint: { align: 'left', valign: 'center', italic: true, color: '595959' },
  note: { align: 'left', valign: 'top', italic: true, color: '595959', wrap: true },
  key: { size: 8, color: '808080' },
  header: { ...cell, bold: true, align: 'center', valign: 'center', wrap: true, fill: 'D9E2F0' },
  headerEntered: { ...cell, bold: true, align: 'center', valign: 'center', wrap: true, fill: 'FCE9B8' },
  issued: { ...cell, wrap: true, fill: ISSUED },
  issued10: { ...cell, wrap: true, fill: ISSUED, size: 10 },
  issued9: { ...cell, wrap: true, fill: ISSUED, size: 9 },
  issuedStrong: { ...cell, wrap: true, bold: true, fill: 'D9D9D9' },
  issuedCenter: { ...cell, align: 'center', fill: ISSUED, wrap: true },
  issuedDate: { ...cell, align: 'center', fill: ISSUED, format: 'd" tháng "m", "yyyy' },
  entered: { ...cell, wrap: true, unlocked: true },
  enteredWording: { ...cell, wrap: true, unlocked: true, format: '@' },
  enteredCenter: { ...cell, align: 'center', wrap: true, unlocked: true },
  enteredDate: { ...cell, align: 'center', unlocked: true, format: 'd" tháng "m", "yyyy' },
  enteredPercent: { ...cell, align: 'center', unlocked: true },
  enteredNumber: { ...cell, align: 'right', unlocked: true, format: '#,##0.##' },
  previous: { ...cell, wrap: true, italic: true, color: '767676', fill: ISSUED },
  derived: { ...cell, wrap: true, fill: DERIVED },
  end: { italic: true, color: '595959', valign: 'center' },
  signDate: { italic: true, align: 'center', valign: 'center' },
  sign: { bold: true, align: 'center', valign: 'center', wrap: true },
  signHint: { italic: true, align: 'center', valign: 'center' },
  guideHead: { bold: true, size: 13, color: '1F3864', valign: 'center' },
  guideText: { wrap: true, valign: 'top' },
  guideStrong: { wrap: true, valign: 'top', bold: true, color: '9C0006' },
  tableText: { ...cell, wrap: true },
  tableBold: { ...cell, wrap: true, bold: true },
  tableNumber: { ...cell, align: 'center', format: '#,##0' },
  tableNumberBold: { ...cell, align: 'center', bold: true, format: '#,##0' },
  tableShare: { ...cell, align: 'center', format: '0.0%' },
  tableShareBold: { ...cell, align: 'center', bold: true, format: '0.0%' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The look of an issued text in a size of type. */
export function issuedStyle(size: 12 | 10 | 9): StyleName {
  return size === 12 ? 'issued' : size === 10 ? 'issued10' : 'issued9';
}

/** The size of type of a look, in points. */
export function sizeOf(style: string | undefined): number {
  return lookOf(style)?.size ?? workbookFont.size;
}

/** Whether a look is bold. */
export function isBold(style: string | undefined): boolean {
  return lookOf(style)?.bold === true;
}

function lookOf(style: string | undefined): CellStyle | undefined {
  return style !== undefined && style in styles ? styles[style as StyleName] : undefined;
}

/** The name of a look. */
export type StyleName = keyof typeof styles;
