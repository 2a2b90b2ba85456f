import { consolidatedWorkbook } from '../../../src/core/report/consolidated-workbook';
import { rollUpPeriod } from '../../../src/work/roll-up';
import { blankOf, inputOf, jsonPorts, returnedFile } from '../../work/period-files';
import { rowsById } from '../entries/returned-double';
import { samplePlan } from '../track/sample-plan';

test('texts of a late row that are longer together than a cell can hold are cut', () => {
  const plan = samplePlan();
  const { id } = plan.units[0]!;
  const [row] = [...rowsById(blankOf(plan, id).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
  const long = (letter: string) => letter.repeat(20_000);
  const file = returnedFile(plan, id, 'a.xlsx', {
    [row!]: { progress: 'Đang thực hiện', result: long('k'), difficulty: long('v') },
  });
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, [file]), jsonPorts).value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' });
  const late = spec.sheets.find((s) => s.name === 'Chậm tiến độ')!;
  const texts = late.rows.flatMap((r) => r.cells.map((cell) => String(cell?.value ?? '')));
  expect(texts.filter((text) => text.startsWith('kkk')).map((text) => text.length)).toEqual([32_767]);
});
