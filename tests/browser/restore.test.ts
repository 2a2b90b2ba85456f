import { columnLetters } from '../../src/core/sheet/a1';
import { testWith } from '../tools/test-with';
import { drawnFieldCells, openWithTrackingWorkbook } from './drawn-fields';

testWith(
  ['chromium'],
  'in Excel a template that was typed over is put back and that undone, what people entered stays, and what stood there is told',
  async () => {
    const excel = await openWithTrackingWorkbook();
    const { pane, host } = excel;
    const sheet = () => host.book.sheets.find((s) => s.name === 'Nhiệm vụ')!;
    try {
      const [status] = drawnFieldCells(host, 'status');
      const [result] = drawnFieldCells(host, 'result');
      const at = ({ row, column }: { row: number; column: number }): string => `${columnLetters(column)}${row + 1}`;
      await pane.getByRole('navigation').getByRole('button', { name: 'Kiểm tra' }).click();
      const restore = pane.getByRole('button', { name: 'Khôi phục mẫu của sổ đang mở' });
      await restore.click();
      await pane.getByText('Mẫu còn nguyên').waitFor();
      const formula = sheet().cells.get(status!.row)?.get(status!.column)?.formula;
      expect(formula).toMatch(/^=/);
      host.types('Nhiệm vụ', at(result!), 'đã ban hành');
      host.types('Nhiệm vụ', at(status!), 'Xong từ lâu');
      host.types('Nhiệm vụ', at({ ...result!, row: result!.row - 1 }), '');
      await restore.click();
      await pane.getByText('Công thức ở 1 ô').waitFor();
      await pane.getByText('Đầu đề ở 1 ô').waitFor();
      await pane.getByText(`ô ${at(status!)}: “Xong từ lâu”`).waitFor();
      expect(sheet().cells.get(status!.row)?.get(status!.column)?.formula).toBe(formula);
      expect(sheet().cells.get(result!.row)?.get(result!.column)?.value).toBe('đã ban hành');
      await pane.getByRole('button', { name: 'Hoàn tác: đặt lại nội dung đã bị thay' }).click();
      await pane.getByText('Đã đặt lại nội dung ở 2 ô').waitFor();
      expect(sheet().cells.get(status!.row)?.get(status!.column)?.value).toBe('Xong từ lâu');
      expect(sheet().cells.get(result!.row)?.get(result!.column)?.value).toBe('đã ban hành');
      await restore.click();
      await pane.getByText('Công thức ở 1 ô').waitFor();
      expect(sheet().cells.get(status!.row)?.get(status!.column)?.formula).toBe(formula);
    } finally {
      await excel.close();
    }
  },
);
