import { HostBusy, HostRefused, HostUnsupported } from '../../src/office/errors';
import { inExcel } from '../../src/office/in-excel';
import { HostError } from '../office-host/host-error';
import type { OpenExcel } from '../office-host/open-excel';
import { openExcel } from '../office-host/open-excel';

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

const write = async (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
  await context.sync();
};

it.each([
  ['ServerBusy', HostBusy],
  ['ApiNotFound', HostUnsupported],
  ['UnsupportedFeature', HostUnsupported],
  ['AccessDenied', HostRefused],
])('names what Excel means by %s, and keeps its cause', async (code, named) => {
  excel.host.failLater(0, 0, new HostError(code, 'from Excel'));
  const error: unknown = await inExcel(write).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(named);
  expect(error).toMatchObject({ cause: { code } });
});

it('lets our own mistakes and errors of others through unchanged', async () => {
  await expect(inExcel(() => Promise.reject(new RangeError('ours')))).rejects.toBeInstanceOf(RangeError);
  excel.host.failLater(0, 0, new HostError('InvalidArgument', 'ours too'));
  await expect(inExcel(write)).rejects.toMatchObject({ code: 'InvalidArgument' });
});
