import { markWorkbook, write } from '../../src/cli/world/adapters';
import { read } from '../../src/cli/world/reading';
import { parseIsoDate } from '../../src/core/date/iso-date';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { checkFile } from '../../src/work/check';
import { newMaster, writeMaster } from '../../src/work/new';
import { returnWorkbook } from '../../src/work/return-workbook';
import { rollUpPeriod } from '../../src/work/roll-up';
import { samplePlan } from '../core/track/sample-plan';
import { planOfUnits } from './many-units';
import { inputOf, jsonPorts } from './period-files';

const asOf = parseIsoDate('2026-06-20')!;
const master = (): Promise<Uint8Array> => writeMaster(newMaster(samplePlan(), null, asOf).value, { asOf, toolVersion: '0.1.0' }, write);
const report = async (): Promise<Uint8Array> => {
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(planOfUnits(2), []), jsonPorts).value;
  return await write(consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' }));
};

test.each([
  ['a master workbook', 'workbook-is-master', master],
  ['a consolidated report', 'workbook-is-consolidation', report],
])(
  '%s is no workbook of a unit: it is called by its name, nothing else is found in it and nothing is made of it',
  async (_, code, make) => {
    const file = { name: 'so.xlsx', bytes: await make() };
    const checked = checkFile(file, asOf, read);
    expect(checked).toMatchObject({ rows: null, unit: null });
    expect(checked.issues.map((i) => [i.code, i.severity])).toEqual([[code, 'error']]);
    const { value, issues } = returnWorkbook(file, asOf, { readWorkbook: read, markWorkbook });
    expect(value.outcome).toBe('unreadable');
    expect(issues.map((i) => i.code)).toEqual([code]);
  },
);
