import { fieldKey } from '../../src/core/fields/key';
import type { ExcelHost } from '../office-host/excel-host';
import { openExcelInChromium, type ChromiumExcel } from '../office-host/open-in-chromium';
import { siteFile } from './open-page';
import { masterFile } from './returned-files';

/** The cells of a field in the drawn task sheet, row by row; row and column from 0. */
export function drawnFieldCells(host: ExcelHost, field: string): { readonly row: number; readonly column: number }[] {
  const { cells } = host.book.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const [keys, columns] = [...cells].find(([, line]) => [...line.values()].some((c) => c.value === fieldKey(field)))!;
  const [column] = [...columns].find(([, c]) => c.value === fieldKey(field))!;
  const [id] = [...columns].find(([, c]) => c.value === fieldKey('occurrence'))!;
  return [...cells].flatMap(([row, line]) => (row > keys && String(line.get(id)?.value).startsWith('NV-') ? [{ row, column }] : []));
}

/** An Excel in which the pane has drawn the common tracking workbook of three communes. */
export async function openWithTrackingWorkbook(): Promise<ChromiumExcel> {
  const excel = await openExcelInChromium({ apiLevel: '1.9', serve: siteFile, pane: '/taskpane.html?step=assign' });
  try {
    await excel.pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
    await excel.pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
    await excel.pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
    await excel.pane.getByText(/^Đã vẽ \d+ sheet/).waitFor();
    return excel;
  } catch (error) {
    await excel.close();
    throw error;
  }
}
