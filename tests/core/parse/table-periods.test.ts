import { planOfText } from './fixture-plan';

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\n\nCăn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\n';
const tasks = (body: string) => planOfText(HEAD + body, 'plan.md').value.tasks;
const months = (...of: number[]) => of.map((month) => ({ year: 2026, months: [month] }));

describe('columns of months with crosses', () => {
  test('date a task with the months in which a cross stands', () => {
    const table =
      '| STT | Nhiệm vụ | Đơn vị thực hiện | Tháng 1 | T2 | Tháng 3 |\n|---|---|---|---|---|---|\n| 1 | Ban hành | Văn phòng | x | | |\n| 2 | Tập huấn | Khoa A | | x | X |\n';
    expect(tasks(table).map((t) => [t.text, t.lead, t.timeline.source, t.timeline.items])).toEqual([
      ['Ban hành', ['Văn phòng'], 'column', months(1)],
      ['Tập huấn', ['Khoa A'], 'column', months(2, 3)],
    ]);
  });

  test('may stand below a common heading as bare numbers', () => {
    const table =
      '<table><tr><th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th colspan="3">Thời gian thực hiện (tháng)</th></tr><tr><td>9</td><td>10</td><td>11</td></tr><tr><td>1</td><td>Khảo sát</td><td></td><td>x</td><td>x</td></tr></table>\n';
    expect(tasks(table).map((t) => [t.text, t.timeline.items])).toEqual([['Khảo sát', months(10, 11)]]);
  });

  test('with figures date nothing', () => {
    expect(tasks('| TT | Nội dung | Tháng 1 | Tháng 2 |\n|---|---|---|---|\n| 1 | Kiểm tra | 12 | 15 |\n')[0]!.timeline.kind).toBe(
      'unspecified',
    );
  });
});

test('“KH 2026” beside a unit of measure is what has to be reached', () => {
  const [task] = tasks('| TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026 |\n|---|---|---|---|---|\n| 1 | Tiêm chủng | % | 91 | ≥ 95 |\n');
  expect(task!.targets.map((t) => [t.op, t.percent])).toEqual([['>=', 95]]);
});

test('a day of the month up to a day and month is a range', () => {
  const [task] = tasks('| Thời gian | Nội dung |\n|---|---|\n| 13 - 15/3 | Thi thực hành |\n');
  expect(task!.timeline.items).toEqual([{ from: '2026-03-13', to: '2026-03-15' }]);
});

describe('“Thực hiện:” below a task', () => {
  const below = (line: string) => tasks(`I. A\n\n1. Tham mưu ban hành văn bản\n\n${line}\n`);

  test('says who, where a unit stands behind it', () => {
    expect(below('* Thực hiện: Phòng Tổ chức')).toMatchObject([{ text: 'Tham mưu ban hành văn bản', lead: ['Phòng Tổ chức'] }]);
  });

  test('says when, where a time stands behind it', () => {
    expect(below('Thực hiện: Quý II/2026.')).toMatchObject([{ timeline: { items: [{ year: 2026, quarter: 2 }], source: 'line' } }]);
  });

  test('is a task of its own, where work stands behind it', () => {
    expect(below('- Thực hiện: Ban hành quy chế.').map((t) => t.text)).toEqual(['Thực hiện: Ban hành quy chế.']);
  });
});
