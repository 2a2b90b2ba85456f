import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSchema } from '../../../src/core/plan/plan';
import { FIXTURES, fixturePlan, planOfText } from './fixture-plan';
import { outcomeOf } from './outcome';

const plans = readdirSync(FIXTURES).filter((name) => /\.(?:md|txt)$/u.test(name));

describe('a plan document becomes a plan', () => {
  test.each(plans)('%s is read as its expected outcome says', (name) => {
    const expected = join(FIXTURES, name.replace(/\.\w+$/u, '.expected.json'));
    const outcome = outcomeOf(fixturePlan(name).value);
    if (process.env['WRITE_EXPECTED'] === '1') writeFileSync(expected, `${JSON.stringify(outcome, null, 1)}\n`);
    expect(outcome).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  test.each(plans)('%s gives a plan of the stored shape', (name) => {
    const plan = fixturePlan(name).value;
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
  });

  test.each(plans)('%s gives the same plan each time', (name) => {
    expect(fixturePlan(name)).toEqual(fixturePlan(name));
  });

  test.each(plans)('every task of %s keeps the lines and the words it comes from', (name) => {
    const lines = readFileSync(join(FIXTURES, name), 'utf8').split('\n').length;
    for (const task of fixturePlan(name).value.tasks) {
      const { firstLine, lastLine } = task.origin.place;
      expect(1 <= firstLine && firstLine <= lastLine && lastLine <= lines).toBe(true);
      expect(task.origin.text).toContain(task.text.slice(0, 20));
    }
  });

  test.each(plans)('short names of %s have at most 120 characters and name no document number', (name) => {
    for (const task of fixturePlan(name).value.tasks) {
      expect(task.shortName.length).toBeLessThanOrEqual(120);
      expect(task.shortName).not.toMatch(/\d+-\p{Lu}{2}|\d+\/\p{Lu}{2}/u);
      expect(task.shortNameProposed).toBe(true);
    }
  });

  test('an empty document gives a plan without tasks, and says so', () => {
    const read = planOfText('Kính gửi các đồng chí');
    expect(read.value.tasks).toEqual([]);
    expect(read.issues.filter((i) => i.severity === 'error').map((i) => i.code)).toEqual(['plan-without-tasks']);
  });

  test('of 2,000 short items each keeps its own month', () => {
    const items = Array.from({ length: 2_000 }, (_, i) => `- Việc ${i} trong tháng ${(i % 12) + 1}.\n`).join('');
    const { tasks } = planOfText(`KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n${items}`).value;
    expect(tasks).toHaveLength(2_000);
    expect(tasks.every((t, i) => JSON.stringify(t.timeline.items) === JSON.stringify([{ year: 2026, months: [(i % 12) + 1] }]))).toBe(true);
  });

  test('of 600 footnotes each is taken from the text and named by its task', () => {
    const numbers = Array.from({ length: 600 }, (_, i) => i + 1);
    const items = numbers.map((n) => `- Việc[^${n}] của đơn vị.\n\n`).join('');
    const notes = numbers.map((n) => `\n[^${n}]: Chú thích ${n}.\n`).join('');
    const { tasks, footnotes } = planOfText(`KẾ HOẠCH\n\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n${items}${notes}`, 'plan.md').value;
    expect(tasks.map((t) => [t.text, t.footnotes])).toEqual(numbers.map((n) => ['Việc của đơn vị.', [String(n)]]));
    expect(footnotes).toHaveLength(600);
  });

  test('a task for which no time is stated has none', () => {
    const plan = planOfText('KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n- Rà soát hồ sơ theo quy định, kịp thời báo cáo.\n').value;
    expect(plan.tasks.map((t) => t.timeline)).toEqual([{ raw: null, kind: 'unspecified', items: [], source: null }]);
  });
});
