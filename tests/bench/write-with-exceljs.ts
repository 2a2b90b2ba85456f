import ExcelJS from 'exceljs';
import type { CellStyle, SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';

const argb = (color: string) => ({ argb: `FF${color}` });
const thin = { style: 'thin' } as const;
const frame = { left: thin, right: thin, top: thin, bottom: thin };

function exceljsStyle(style: CellStyle, font: WorkbookSpec['font']): Partial<ExcelJS.Style> {
  const align = style.align === undefined ? {} : { horizontal: style.align };
  const valign = style.valign === undefined ? {} : { vertical: style.valign === 'center' ? ('middle' as const) : style.valign };
  return {
    font: { name: font.name, size: style.size ?? font.size, bold: style.bold ?? false },
    alignment: { ...align, ...valign, wrapText: style.wrap ?? false },
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } as const }),
    ...(style.border === 'thin' ? { border: frame } : {}),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...(style.unlocked === true ? { protection: { locked: false } } : {}),
  };
}

function addRows(sheet: SheetSpec, target: ExcelJS.Worksheet, styles: ReadonlyMap<string, Partial<ExcelJS.Style>>): void {
  sheet.rows.forEach((row, r) => {
    const made = target.getRow(r + 1);
    if (row.height !== undefined) made.height = row.height;
    row.cells.forEach((cell, c) => {
      if (cell === null) return;
      const at = made.getCell(c + 1);
      if (cell.formula !== undefined) at.value = { formula: cell.formula, result: cell.value ?? '' } as ExcelJS.CellFormulaValue;
      else if ((cell.value ?? null) !== null) at.value = cell.value as ExcelJS.CellValue;
      const style = cell.style === undefined ? undefined : styles.get(cell.style);
      if (style !== undefined) at.style = style;
    });
    made.commit();
  });
}

function addSheet(sheet: SheetSpec, book: ExcelJS.Workbook, styles: ReadonlyMap<string, Partial<ExcelJS.Style>>): void {
  const { freeze, print } = sheet;
  const target = book.addWorksheet(sheet.name, {
    state: sheet.state ?? 'visible',
    views: freeze === undefined ? [] : [{ state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows }],
  });
  target.columns = sheet.columns.map(({ width }) => ({ width }));
  if (print !== undefined) {
    target.pageSetup = { paperSize: 8 as ExcelJS.PaperSize, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    if (print.repeatRows !== undefined) target.pageSetup.printTitlesRow = `${print.repeatRows.first}:${print.repeatRows.last}`;
    if (print.footer !== undefined) target.headerFooter.oddFooter = print.footer;
  }
  addRows(sheet, target, styles);
  for (const ref of sheet.merges ?? []) target.mergeCells(ref);
  if (sheet.filterRef !== undefined) target.autoFilter = sheet.filterRef;
  for (const { ref, kind, formula1 } of sheet.rules ?? []) {
    const [first = 'A1', last = first] = ref.split(':');
    const column = first.replace(/\d/g, '');
    const rule = { type: kind, allowBlank: true, operator: 'greaterThanOrEqual', formulae: [formula1] } as ExcelJS.DataValidation;
    for (let row = Number(first.replace(/\D/g, '')); row <= Number(last.replace(/\D/g, '')); row += 1) {
      target.getCell(`${column}${row}`).dataValidation = rule;
    }
  }
  for (const format of sheet.formats ?? []) {
    if (format.kind !== 'expression') continue;
    const fill = { type: 'pattern', pattern: 'solid', bgColor: argb(format.style.fill ?? 'FFFFFF') } as const;
    target.addConditionalFormatting({
      ref: format.ref,
      rules: [{ type: 'expression', priority: 1, formulae: [format.formula], style: { fill } }],
    });
  }
}

/** The same workbook built with exceljs, as its documentation says: style objects shared, rows in order. Data bars, charts and tables left out. */
export async function writeWithExceljs(spec: WorkbookSpec): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const styles = new Map(Object.entries(spec.styles).map(([name, style]) => [name, exceljsStyle(style, spec.font)]));
  for (const sheet of spec.sheets) addSheet(sheet, book, styles);
  for (const { name, ref } of spec.names) book.definedNames.add(ref, name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same workbook through exceljs's streaming writer, which holds no sheet in memory. */
export async function streamWithExceljs(spec: WorkbookSpec, filename: string): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: true });
  const styles = new Map(Object.entries(spec.styles).map(([name, style]) => [name, exceljsStyle(style, spec.font)]));
  for (const sheet of spec.sheets) {
    const target = book.addWorksheet(sheet.name);
    addRows(sheet, target, styles);
    target.commit();
  }
  await book.commit();
}
