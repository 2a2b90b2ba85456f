import { readReturnedWorkbook } from '../../src/core/entries/read-returned-workbook';
import { read } from '../../src/cli/world/reading';
import { checkFile } from '../../src/work/check';
import { collect } from '../../src/work/collect';
import { nodeZip } from '../../src/opc/node-zlib';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { planOfUnits } from './many-units';
import { inputOf, jsonPorts, trackingSpecOf } from './period-files';

test('check and collect count the same rows: those asked for in the period, and those of targets', () => {
  const plan = planOfUnits(1);
  const unit = plan.units[0]!;
  const file = { name: 'a.xlsx', bytes: writeWorkbook(trackingSpecOf(plan, unit.id), nodeZip) };
  const { value } = readReturnedWorkbook(read(file.bytes, file.name).value!, { file: file.name, asOf: '2026-06-20' });
  const asked = value!.rows.filter((r) => r.scope !== 'later').length;
  expect(value!.rows.length).toBeGreaterThan(asked);
  expect(value!.targets.length).toBeGreaterThan(0);

  const checked = checkFile(file, '2026-06-20', read);
  const { receipt } = collect(inputOf(plan, [file]), { ...jsonPorts, readWorkbook: read }).value[0]!;
  expect([checked.filled, checked.rows]).toEqual([0, asked + value!.targets.length]);
  expect([receipt.filled, receipt.rows]).toEqual([checked.filled, checked.rows]);
});
