import { excelMembers, openExcel } from './open-excel';

const level = (type: string, wire: string): number | undefined => excelMembers().get(type)?.members.get(wire)?.level;

it('knows what Excel has, and since which requirement set', () => {
  expect(excelMembers().size).toBeGreaterThan(150);
  expect(level('Range', 'Values')).toBe(1);
  expect(level('Worksheet', 'Visibility')).toBe(1);
  expect(level('Range', 'DataValidation')).toBe(8);
  expect(level('Worksheet', 'PageLayout')).toBe(9);
  expect(level('Range', 'Group')).toBe(10);
  expect(level('Range', 'GetMergedAreasOrNullObject')).toBe(13);
  expect(level('Worksheet', 'Zoom')).toBeUndefined();
  expect(excelMembers().get('Worksheet')?.members.get('NamedSheetViews')?.level).toBe(Infinity);
  expect(excelMembers().get('WorksheetCollection')?.itemClass).toBe('Worksheet');
});

it('tells what may be written, and of which type', () => {
  const format = excelMembers().get('RangeFormat')?.members;
  expect(format?.get('WrapText')).toMatchObject({ writable: true, type: 'boolean' });
  expect(format?.get('HorizontalAlignment')?.type).toContain('"CenterAcrossSelection"');
  expect(excelMembers().get('Range')?.members.get('Address')?.writable).toBe(false);
});

it('refuses a member that Excel does not have, whoever asks for it', async () => {
  const excel = openExcel();
  const invented = (action: object): string =>
    JSON.stringify({
      Actions: [{ Id: 3, ObjectPathId: 1, Name: '', ...action }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    });
  const reply = async (body: string): Promise<unknown> => JSON.parse(await excel.host.execute(body, 0)) as unknown;
  expect(await reply(invented({ ActionType: 3, Name: 'PrintAll' }))).toMatchObject({ Error: { Code: 'NotInExcel' } });
  expect(await reply(invented({ ActionType: 4, Name: 'Name', ArgumentInfo: { Arguments: ['x'] } }))).toMatchObject({
    Error: { Code: 'NotInExcel' },
  });
  expect(await reply(invented({ ActionType: 2, QueryInfo: { Select: ['colour'] } }))).toMatchObject({ Error: { Code: 'NotInExcel' } });
  excel.close();
});
