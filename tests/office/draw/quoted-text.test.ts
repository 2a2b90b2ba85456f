import { quotedText } from '../../../src/office/draw/quoted-text';

it.each([
  '1.10',
  '12/5',
  '05/3/2026',
  '2026-05-14',
  '50%',
  '1E5',
  '10:30',
  'TRUE',
  'false',
  '#N/A',
  '=A1',
  '+84',
  '- Rà soát',
  '@all',
  "'x",
  '5 tháng 3',
  'May 2026',
  '1.000 đ',
])('keeps %s as text with an apostrophe', (text) => {
  expect(quotedText(text)).toBe(`'${text}`);
});

it.each(['NV-001A', '12-KH/ĐU', 'Quý II/2026', 'Hoàn thành 50% kế hoạch', 'Đang thực hiện', 'I', '', '1.1. Công tác tổ chức', 'Điều 5'])(
  'leaves %s alone',
  (text) => {
    expect(quotedText(text)).toBe(text);
  },
);
