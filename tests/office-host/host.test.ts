import { HostError } from './host-error';
import type { OpenExcel } from './open-excel';
import { openExcel } from './open-excel';

describe.each(['web', 'desktop'] as const)('real office.js over the fake Excel (%s)', (platform) => {
  let excel: OpenExcel;
  beforeEach(() => {
    excel = openExcel({ platform });
  });
  afterEach(() => {
    excel.close();
  });
  const code = async (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
    Excel.run(work).then(
      () => 'no error',
      (error: unknown) => (error as { code: string }).code,
    );

  it('writes, reads and leaves no references behind', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('A');
      sheet.getRange('A1:B2').values = [
        [1, 'hai'],
        ['=1+1', true],
      ];
      const range = sheet.getRange('A1:B2');
      range.load('values,formulas,address,format/fill/color');
      await context.sync();
      return [range.values, range.formulas, range.address, range.format.fill.color];
    });
    expect(read).toEqual([
      [
        [1, 'hai'],
        [0, true],
      ],
      [
        [1, 'hai'],
        ['=1+1', true],
      ],
      'A!A1:B2',
      '#FFFFFF',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.book.references.size).toBe(0);
  });

  it('refuses what is not loaded, not there, already there or of another size', async () => {
    expect(
      await code(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        await context.sync();
        return range.values;
      }),
    ).toBe('PropertyNotLoaded');
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem('Không có').getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    expect(
      await code(async (context) => {
        context.workbook.worksheets.add('SHEET1');
        await context.sync();
      }),
    ).toBe('ItemAlreadyExists');
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('keeps what the actions before a failing one did', async () => {
    expect(
      await code(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['trước']];
        sheet.getRange('A1:A2').values = [[1]];
        sheet.getRange('B1').values = [['sau']];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
    const line = excel.host.book.sheets[0]?.cells.get(0);
    expect(line?.get(0)?.value).toBe('trước');
    expect(line?.get(1)).toBeUndefined();
  });

  it('answers null objects and collections', async () => {
    const seen = await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('zz');
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility');
      const count = sheets.getCount();
      await context.sync();
      return [none.isNullObject, sheets.items.map((s) => [s.name, s.visibility]), count.value];
    });
    expect(seen).toEqual([true, [['Sheet1', 'Visible']], 1]);
  });

  it('refuses values that the typings do not allow', async () => {
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('takes text as typing would: numbers, dates and formulas are not text unless quoted', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1').values = [['1.10', '12/5', "'1.10", 'TRUE', '50%', 'Quý II/2026']];
      await context.sync();
    });
    const line = excel.host.book.sheets[0]?.cells.get(0);
    expect([0, 1, 2, 3, 4, 5].map((c) => typeof line?.get(c)?.value)).toEqual([
      'number',
      'number',
      'string',
      'boolean',
      'number',
      'string',
    ]);
  });

  it('protects locked cells, very hidden sheets and the last visible sheet', async () => {
    expect(
      await code(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.protect();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toBe('AccessDenied');
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      }),
    ).toBe('GeneralException');
    expect(
      await code(async (context) => {
        const hidden = context.workbook.worksheets.add('Ẩn');
        hidden.visibility = 'VeryHidden';
        hidden.delete();
        await context.sync();
      }),
    ).toBe('GeneralException');
  });

  it('refuses requests while a cell is edited, and lets those wait that ask for it', async () => {
    excel.host.editsCell(true);
    const touch = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[7]];
      await context.sync();
    };
    expect(await code(touch)).toBe('InvalidOperationInCellEditMode');
    const patient = Excel.run({ delayForCellEdit: true }, touch);
    excel.host.editsCell(false);
    await patient;
    expect(excel.host.book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(7);
  });

  it('tells listeners of changes here and of co-authors', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => {
        heard.push(`${event.address} ${event.source} ${String(event.triggerSource)}`);
        await Promise.resolve();
      });
      await context.sync();
    });
    excel.host.types('Sheet1', 'B2', 'xong');
    excel.host.coAuthorTypes('Sheet1', 'B3', 'xong');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual(['B2 Local Unknown', 'B3 Remote Unknown']);
  });

  it('fails where a test wants it to fail', async () => {
    excel.host.failLater(0, 3, new HostError('GeneralException', 'busy', 500));
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toBe('GeneralException');
  });
});

describe('what differs between Excels', () => {
  const long = async (context: Excel.RequestContext): Promise<void> => {
    const text = 'x'.repeat(30000);
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
    await context.sync();
  };

  it('limits requests to 5 MB on the web only', async () => {
    const web = openExcel({ platform: 'web' });
    await expect(Excel.run(long)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    web.close();
    const desktop = openExcel({ platform: 'desktop' });
    await expect(Excel.run(long)).resolves.toBeUndefined();
    desktop.close();
  });

  it('refuses members above its requirement set, however they are reached', async () => {
    const old = openExcel({ apiLevel: '1.9' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').group('ByRows');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('height');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    old.close();
  });
});
