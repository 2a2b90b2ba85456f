import { fieldKey } from '../../src/core/fields/key';
import type { ExcelHost } from '../office-host/excel-host';

/** The cells of a field in the drawn task sheet, row by row; row and column from 0. */
export function drawnFieldCells(host: ExcelHost, field: string): { readonly row: number; readonly column: number }[] {
  const { cells } = host.book.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const [keys, columns] = [...cells].find(([, line]) => [...line.values()].some((c) => c.value === fieldKey(field)))!;
  const [column] = [...columns].find(([, c]) => c.value === fieldKey(field))!;
  const [id] = [...columns].find(([, c]) => c.value === fieldKey('occurrence'))!;
  return [...cells].flatMap(([row, line]) => (row > keys && String(line.get(id)?.value).startsWith('NV-') ? [{ row, column }] : []));
}
