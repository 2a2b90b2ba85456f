import { nodeZip } from '../../../src/opc/node-zlib';
import { a1 } from '../../../src/core/sheet/a1';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { recalculate } from '../../tools/recalculate';
import { testWith } from '../../tools/test-with';
import { formulaSheets } from './formula-sheets';

testWith(['soffice'], 'every formula shows in LibreOffice what core derives', async () => {
  const spec = {
    title: 'Đối chiếu',
    created: '2026-06-14',
    font: { name: 'Times New Roman', size: 12 },
    styles: {},
    sheets: formulaSheets,
    names: [],
  };
  const [seen] = await recalculate([{ name: 'doi-chieu.xlsx', bytes: writeWorkbook(spec, nodeZip) }]);
  const differing: string[] = [];
  for (const { name, rows } of formulaSheets) {
    rows.forEach((row, r) => {
      row.cells.forEach((c, column) => {
        if (c?.formula === undefined) return;
        const shown = seen!.get(name)?.get(a1(column, r + 1))?.value ?? '';
        if (shown !== c.value) differing.push(`${name}!${a1(column, r + 1)}: core ${String(c.value)}, LibreOffice ${String(shown)}`);
      });
    });
  }
  expect(differing).toEqual([]);
});
