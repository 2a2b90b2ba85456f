import { recalculationFaults } from '../tools/recalculate';
import { ooxmlFaults } from '../tools/ooxml-check';
import { testWith } from '../tools/test-with';
import { filesBelow, newFolder, tonghop } from './tonghop';

const folder = newFolder();
const run = tonghop(['demo', '-o', folder]);
const made = filesBelow(folder);
const workbooks = [...made]
  .filter(([name]) => name.endsWith('.xlsx'))
  .map(([name, bytes]) => ({ name: name.replace(/[\\/]/g, '_'), bytes }));

test('the demo ends well, complains of nothing and prints one screen', () => {
  expect(run.err).toBe('');
  expect(run.code).toBe(0);
  expect(run.out.split('\n').length).toBeLessThan(30);
});

test('the screen says who has reported and both counts, and each count adds up', () => {
  expect(run.out).toContain('Đã báo cáo: 10/12 đơn vị');
  const counts = [
    ...run.out.matchAll(
      /giao (\d+) = hoàn thành (\d+) \(đúng hạn (\d+), quá hạn (\d+), không hạn (\d+)\) \+ chưa hoàn thành (\d+) .*?\+ chưa báo cáo (\d+)/g,
    ),
  ];
  expect(counts).toHaveLength(2);
  for (const [, ...figures] of counts) {
    const [assigned, done, inTime, late, undated, open, unreported] = figures.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expect(done).toBe(inTime + late + undated);
    expect(assigned).toBe(done + open + unreported);
  }
});

test('there is a workbook to send for every unit, what eleven units sent back, a master workbook and a consolidated one', () => {
  const names = [...made.keys()].map((n) => n.replace(/\\/g, '/'));
  expect(names.filter((n) => n.startsWith('3-gui-don-vi/'))).toHaveLength(12);
  expect(names.filter((n) => n.startsWith('4-don-vi-gui-ve/'))).toHaveLength(13);
  expect(names).toEqual(expect.arrayContaining(['1-plan.json', '2-so-goc.xlsx', '5-ngay-nhan.csv', '6-tong-hop.xlsx']));
});

test('a file that came twice is told and counted once', () => {
  expect(run.out).toContain('Đơn vị gửi về 13 tệp');
  expect(run.out).toContain('Gửi trùng một tệp (chỉ tính một lần): 1 (Công an tỉnh)');
  expect(run.out).toMatch(/Đã nhận: 9 \(.*Công an tỉnh[;)]/);
});

test('the same run gives the same bytes', () => {
  const again = newFolder();
  tonghop(['demo', '-o', again]);
  const second = filesBelow(again);
  expect([...second.keys()]).toEqual([...made.keys()]);
  for (const [name, bytes] of made) expect([name, Buffer.compare(bytes, second.get(name)!)]).toEqual([name, 0]);
});

testWith(['xmllint', 'python3', 'shared documents'], 'Excel would repair nothing in any workbook of the demo', async () => {
  expect(await ooxmlFaults(workbooks)).toEqual([]);
});

testWith(
  ['soffice'],
  'LibreOffice calculates in the issued and consolidated workbooks what is stored in them',
  async () => {
    const ours = workbooks.filter(({ name }) => name.startsWith('3-') || name.startsWith('6-'));
    expect(await recalculationFaults(ours)).toEqual([]);
  },
  600_000,
);
