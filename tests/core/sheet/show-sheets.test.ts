import { showSheets } from '../../../src/core/sheet/show-sheets';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';

const sheet = (name: string, state?: SheetSpec['state']): SheetSpec => ({
  name,
  columns: [],
  rows: [],
  ...(state === undefined ? {} : { state }),
});
const spec: WorkbookSpec = {
  title: 'Tổng hợp',
  created: '2026-06-20',
  font: { name: 'Times New Roman', size: 12 },
  styles: {},
  names: [],
  sheets: [sheet('Tổng hợp'), sheet('Theo đơn vị', 'visible'), sheet('Chi tiết'), sheet('_tonghop', 'veryHidden')],
  activeSheet: 'Tổng hợp',
};
const states = ({ sheets }: WorkbookSpec): unknown[] => sheets.map((s) => [s.name, s.state ?? 'visible']);

test('sheets that are not chosen are hidden and stay in the workbook, for figures follow from them', () => {
  expect(states(showSheets(spec, ['Tổng hợp', 'Theo đơn vị']))).toEqual([
    ['Tổng hợp', 'visible'],
    ['Theo đơn vị', 'visible'],
    ['Chi tiết', 'hidden'],
    ['_tonghop', 'veryHidden'],
  ]);
});

test('the sheet shown first is one that is in sight', () => {
  expect(showSheets(spec, ['Tổng hợp', 'Chi tiết']).activeSheet).toBe('Tổng hợp');
  expect(showSheets(spec, ['Chi tiết', 'Theo đơn vị']).activeSheet).toBe('Theo đơn vị');
});

test('what is hidden for good cannot be chosen, and a workbook without any sheet in sight is not made', () => {
  expect(showSheets(spec, ['_tonghop'])).toBe(spec);
  expect(showSheets(spec, [])).toBe(spec);
});
