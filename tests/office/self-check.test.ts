import { drawWorkbook } from '../../src/office/draw/draw-workbook';
import { removeDrawn } from '../../src/office/draw/remove-drawn';
import { replaceCells } from '../../src/office/replace-cells';
import { readSheets } from '../../src/office/read/read-sheets';
import { restoreOpenTemplate } from '../../src/office/restore/restore-template';
import { selectCell } from '../../src/office/select-cell';
import { probeSpec } from '../../src/office/self-check/probe-spec';
import { PROBE_IDS, probes } from '../../src/office/self-check/probes/probes';
import { runSelfCheck, type SelfCheck } from '../../src/office/self-check/run-self-check';
import { watchSheet } from '../../src/office/watch-sheet';
import { restoreTemplate } from '../../src/work/restore-template';
import { request } from '../core/track/requests';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { HostError } from '../office-host/host-error';
import { openExcel, type OpenExcel, type OpenOptions } from '../office-host/open-excel';
import { specimen, valuesOf } from './specimen';

const own = 'Tự kiểm tra';
const all = PROBE_IDS.flatMap((id) => [own, `${own} (2)`].map((sheet) => valuesOf(probeSpec(probes[id], sheet))));
/** What Excel calculates: the formulas of the probes, which core has calculated. */
const calculate: NonNullable<OpenOptions['calculate']> = (...cell) => all.map((of) => of(...cell)).find((value) => value !== 0) ?? 0;

let excel: OpenExcel;
afterEach(() => excel.close());

const sheetsOf = (): string[] => excel.host.book.sheets.map((sheet) => sheet.name);
const notPassed = ({ results }: SelfCheck): unknown[] =>
  results.filter((r) => r.outcome.kind !== 'passed').map(({ id, outcome }) => [id, outcome]);

it.each(['web', 'desktop'] as const)('passes in an Excel (%s) that has everything, and leaves the workbook as it was', async (platform) => {
  excel = openExcel({ platform, calculate });
  const before = [sheetsOf(), excel.host.book.activeSheet];
  const check = await runSelfCheck();
  expect(notPassed(check)).toEqual([]);
  expect(check.results.map((r) => r.id)).toEqual(PROBE_IDS);
  expect([sheetsOf(), excel.host.book.activeSheet]).toEqual(before);
  expect(excel.host.book.names).toEqual([]);
  expect(check.left).toEqual([]);
});

it('says what an Excel of ExcelApi 1.9 does not have, and passes in all else', async () => {
  excel = openExcel({ apiLevel: '1.9', calculate });
  expect(notPassed(await runSelfCheck())).toEqual([
    ['merges', { kind: 'unsupported', needs: '1.13' }],
    ['outline', { kind: 'unsupported', needs: '1.10' }],
  ]);
  expect(excel.host.exchanges.filter((e) => e.error !== undefined)).toEqual([]);
});

it('fails only the probe whose call Excel refuses, names the call, and goes on', async () => {
  excel = openExcel({ calculate });
  const before = sheetsOf();
  const { host } = excel;
  const check = await runSelfCheck({
    progress: (_done, _total, at) => {
      if (at === 'borders') host.failLater(2, 6, new HostError('GeneralException', 'There was an internal error', 500));
    },
  });
  expect(notPassed(check)).toEqual([
    ['borders', { kind: 'failed', code: 'GeneralException', detail: expect.stringMatching(/\w+\.\w+/) as string }],
  ]);
  expect(sheetsOf()).toEqual(before);
});

it.each([1, 2, 3, 5])('fails one probe and leaves nothing behind, whichever of its requests Excel refuses (%i)', async (after) => {
  excel = openExcel({ calculate });
  const before = sheetsOf();
  const { host } = excel;
  const check = await runSelfCheck({
    progress: (_done, _total, at) => {
      if (at === 'names') host.failLater(after, 0, new HostError('AccessDenied', 'You cannot perform the requested operation', 403));
    },
  });
  expect(notPassed(check)).toEqual([['names', { kind: 'failed', code: 'AccessDenied', detail: expect.any(String) as string }]]);
  expect([sheetsOf(), host.book.names, check.left]).toEqual([before, [], []]);
});

it('goes on beside a sheet that Excel does not let it take away, and names it', async () => {
  excel = openExcel({ calculate });
  const { book } = excel.host;
  const check = await runSelfCheck({
    progress: (_done, _total, at) => {
      // Excel deletes no sheet that is the only visible one.
      if (at === 'borders') book.sheets[0]!.visibility = 'Hidden';
    },
  });
  expect(check.results.find((r) => r.id === 'borders')?.outcome.kind).toBe('failed');
  expect(check.left.length).toBeGreaterThan(0);
});

it('tells what Excel shows otherwise than drawn', async () => {
  excel = openExcel({ calculate: (...cell) => (cell[0].includes('COUNTIFS') ? 7 : calculate(...cell)) });
  expect(notPassed(await runSelfCheck())).toEqual([
    ['formulas', { kind: 'failed', code: 'differs', detail: 'values: [[2,3,5],["xong","chưa",7]] ≠ [[2,3,5],["xong","chưa",1]]' }],
  ]);
});

it('ends between two probes when it is stopped, with nothing left behind', async () => {
  excel = openExcel({ calculate });
  const before = sheetsOf();
  let asked = 0;
  const check = await runSelfCheck({ cancelled: () => (asked += 1) > 3 });
  expect(check.results).toHaveLength(3);
  expect(sheetsOf()).toEqual(before);
});

it('does not touch a sheet of the same name, and records no name and no value that was there before', async () => {
  excel = openExcel({ calculate });
  const { book } = excel.host;
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const name of [own, 'Nhân sự mật']) worksheets.add(name).getRange('A1').values = [['lương của bà Hiền']];
    names.add('LuongCuaHien', worksheets.getItem('Nhân sự mật').getRange('A1'));
    worksheets.getItem('Nhân sự mật').tables.add('A1:B3', true).name = 'BangLuong';
    await context.sync();
  });
  const before = JSON.stringify(book.sheets.map(({ name, cells }) => [name, [...cells].map(([row, line]) => [row, [...line]])]));
  const check = await runSelfCheck();
  expect(notPassed(check)).toEqual([]);
  expect(JSON.stringify(book.sheets.map(({ name, cells }) => [name, [...cells].map(([row, line]) => [row, [...line]])]))).toBe(before);
  const record = JSON.stringify(check.wire);
  for (const secret of ['Nhân sự mật', 'lương', 'LuongCuaHien', 'BangLuong'])
    expect([secret, record.includes(secret)]).toEqual([secret, false]);
});

it('records each request with its answer and the probe that made it', async () => {
  excel = openExcel({ calculate });
  const { wire } = await runSelfCheck();
  expect([...new Set(wire?.map((exchange) => exchange.probe))]).toEqual(PROBE_IDS);
  expect(wire?.every(({ status }) => status === 'succeeded')).toBe(true);
  const values = wire?.filter(({ probe }) => probe === 'values').map(({ request, answer }) => JSON.stringify([request, answer]));
  expect(values?.some((text) => text.includes('Đặng Thị Ánh'))).toBe(true);
});

/** What a request does, without what it does it to: methods called, properties set and read. */
function used(body: string): string[] {
  const { Actions, ObjectPaths } = JSON.parse(body) as {
    readonly Actions: readonly {
      readonly ActionType: number;
      readonly Name: string;
      readonly QueryInfo?: { readonly Select?: readonly string[] };
    }[];
    readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name: string }>>;
  };
  return [
    ...Object.values(ObjectPaths).flatMap((path) => (path.Name === '' || path.ObjectPathType === 6 ? [] : [`path ${path.Name}`])),
    ...Actions.flatMap((a) => (a.Name === '' ? [] : [`action ${a.ActionType} ${a.Name}`])),
    ...Actions.flatMap((a) => (a.QueryInfo?.Select ?? []).map((name) => `load ${name}`)),
  ];
}

/** Everything that is asked of Excel while some work is done. */
async function usedBy(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  excel = openExcel({ calculate: valuesOf(specimen) });
  const seen = new Set<string>();
  const { execute } = excel.host;
  excel.host.execute = (body, flags) => {
    for (const one of used(body)) seen.add(one);
    return execute(body, flags);
  };
  await work();
  excel.close();
  return seen;
}

it('tries every call that drawing, reading, selecting, watching, mending cells, restoring a template and taking away make', async () => {
  const pane = await usedBy(async () => {
    const drawing = await drawWorkbook(specimen);
    await drawWorkbook(specimen, { existing: 'replace' });
    await readSheets();
    await selectCell('Tổng quan', 'B2');
    await (
      await watchSheet('Tổng quan', () => undefined)
    )();
    if (drawing.kind === 'drawn') await removeDrawn(drawing.drawn);
  });
  const cells = await usedBy(async () => {
    await drawWorkbook(specimen);
    const change = { sheet: 'Tổng quan', cell: 'B2', from: 3, to: 4, format: '0' };
    const { undo } = await replaceCells([change]);
    await replaceCells(undo);
  });
  const repair = await usedBy(async () => {
    const tracking = trackingWorkbook(request())!;
    await drawWorkbook(tracking);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const cells = worksheets.getItem('Nhiệm vụ').getRange('A1:Z60');
      cells.clear('Formats');
      cells.dataValidation.clear();
      cells.conditionalFormats.clearAll();
      names.getItem('TH_TinhHinh').delete();
      worksheets.getItem('Danh mục').getRange('A5').values = [['lạ']];
      await context.sync();
    });
    const { value } = restoreTemplate((await readSheets())!);
    await restoreOpenTemplate(value!);
  });
  const tried = await usedBy(() => runSelfCheck());
  expect([...pane, ...cells, ...repair].filter((one) => !tried.has(one))).toEqual([]);
  excel = openExcel();
});
