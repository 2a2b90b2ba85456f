import type { Receipt } from '../../../src/core/entry/receipt';
import { keptReceipts, missingFiles } from '../../../src/core/rollup/kept-receipts';
import { sentence } from '../../../src/core/issue/sentence/tell';
import { period, receiptOf } from './arbitrary-contributions';
import { a, b } from './small-plan';

const on = (date: string): Partial<Receipt> => ({ receivedOn: { date, how: 'package', confirmed: false } });
const former = receiptOf(a, 'a.xlsx', 'former', { rows: 10, filled: 8, ...on('2026-06-10') });
const standing = (noted: readonly Receipt[], ...present: Receipt[]) => {
  const { kept, missing } = keptReceipts(noted, period, present);
  return [kept.map((r) => r.sha256), missing.map((r) => r.sha256)];
};

test('a receipt stays where only files of other units are given, and its rows are missing', () => {
  expect(standing([former], receiptOf(b, 'b.xlsx', 'b'))).toEqual([['former'], ['former']]);
  expect(standing([former], receiptOf(b, 'a.xlsx', 'b'))).toEqual([['former'], ['former']]);
  expect(standing([former], receiptOf(a, '', '', { state: 'not-received' }))).toEqual([['former'], ['former']]);
});

test('the same bytes under another name, or another file under the same name, take its place', () => {
  expect(standing([former], receiptOf(a, 'khác.xlsx', 'former'))).toEqual([[], []]);
  expect(standing([former], receiptOf(a, 'a.xlsx', 'now'))).toEqual([[], []]);
  expect(standing([former], receiptOf(a, 'khác.xlsx', 'now', { otherNames: ['a.xlsx'] }))).toEqual([[], []]);
  const unread = receiptOf(a, 'a.xlsx', 'unread', { state: 'unreadable', unitId: null });
  expect(standing([unread], receiptOf(a, 'a.xlsx', 'now'))).toEqual([[], []]);
  expect(standing([former], receiptOf(a, 'a.xlsx', 'q1', { periodId: '2026-Q1', state: 'wrong-period' }))[1]).toEqual(['former']);
});

test('what came through a consolidated file is looked for under that name', () => {
  const through = { ...former, through: 'xã.xlsx' };
  expect(standing([through], receiptOf(a, 'a2.xlsx', 'now', { through: 'xã.xlsx' }))).toEqual([[], []]);
  expect(missingFiles('files-missing', [through, { ...through, sha256: 'other' }])).toMatchObject([
    { facts: { count: 1, names: '“xã.xlsx”' } },
  ]);
});

describe('a later file of the unit', () => {
  const later = receiptOf(a, 'bổ sung.xlsx', 'later', { rows: 10, filled: 8, ...on('2026-06-12') });

  test('that answers as much takes the place of the former, be it new or of a later day', () => {
    expect(standing([former], later)).toEqual([[], []]);
    expect(standing([former], { ...later, ...on('2026-06-10') })).toEqual([[], []]);
    expect(standing([former, later], later)).toEqual([[], []]);
  });

  test('does not where both were known and it is not of a later day, or where it does not count', () => {
    expect(standing([former, later], { ...later, ...on('2026-06-10') })[1]).toEqual(['former']);
    expect(standing([former, later], { ...later, receivedOn: null })[1]).toEqual(['former']);
    expect(standing([former], { ...later, setAside: true })[1]).toEqual(['former']);
  });

  test('does not where it answers less, or where both may be parts of one report', () => {
    expect(standing([former], { ...later, filled: 7 })[1]).toEqual(['former']);
    const part = { ...former, filled: 4 };
    expect(standing([part], { ...later, filled: 8 })[1]).toEqual(['former']);
    expect(standing([part], { ...later, filled: 9 })[1]).toEqual([]);
  });
});

test('what a person decided stays noted; what does not count is not missing', () => {
  const aside = { ...former, setAside: true };
  expect(standing([aside], receiptOf(b, 'b.xlsx', 'b'))).toEqual([['former'], []]);
  const confirmed = { ...former, unitConfirmed: true };
  expect(standing([confirmed], receiptOf(b, 'b.xlsx', 'b'))).toEqual([['former'], ['former']]);
  expect(standing([confirmed], receiptOf(a, 'a.xlsx', 'now'))).toEqual([['former'], []]);
  expect(standing([{ ...former, state: 'untouched' }], receiptOf(b, 'b.xlsx', 'b'))).toEqual([['former'], []]);
  expect(standing([{ ...former, periodId: '2026-Q1' }], receiptOf(b, 'b.xlsx', 'b'))).toEqual([[], []]);
});

test('the first five names are told, and how many others', () => {
  const many = Array.from({ length: 7 }, (_, at) => receiptOf(a, `${at}.xlsx`, `s${at}`));
  const [told] = missingFiles('close-without-files', many);
  expect(sentence(told!, 'vi')).toContain(
    'thiếu 7 tệp đã tiếp nhận và tính trước đây: “0.xlsx”, “1.xlsx”, “2.xlsx”, “3.xlsx”, “4.xlsx” và 2 tệp khác',
  );
  expect(sentence(told!, 'en')).toContain('“4.xlsx” and 2 more; please run again with the whole folder');
  expect(missingFiles('files-missing', [])).toEqual([]);
});
