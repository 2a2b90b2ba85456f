import { WorldError } from '../../src/core/issue/world-error';
import { HostRefused } from '../../src/office/errors';
import { diagnosis, type DiagnosisFacts } from '../../src/taskpane/diagnostics/diagnosis';
import { endingOf } from '../../src/taskpane/diagnostics/ending-of';
import { createEventLog } from '../../src/taskpane/diagnostics/event-log';
import { loggedFace, loggedRunner } from '../../src/taskpane/diagnostics/logged';
import type { ExcelFace } from '../../src/taskpane/excel/excel-face';
import type { JobRunner } from '../../src/taskpane/worker/job-runner';

const secret = 'luong-ba-Hien.xlsx';
const facts: DiagnosisFacts = {
  version: '0.1.0',
  host: null,
  language: 'vi',
  agent: 'browser/1',
  scheme: 'https',
  width: 320,
  height: 700,
  scale: 1,
  dark: false,
  contrast: false,
};

/** A clock that goes on by ten at every look. */
function clock(): () => number {
  let time = 0;
  return () => (time += 10);
}

test('the log keeps the last 200 events and says how many there were', () => {
  const log = createEventLog(clock());
  for (let n = 0; n < 250; n++) log.note(n === 249 ? 'page report' : 'page plan');
  expect(log.events()).toHaveLength(200);
  expect(log.events().at(-1)?.code).toBe('page report');
  expect(log.events()[0]?.at).toBe(510);
  expect(log.count()).toBe(250);
  expect(diagnosis(facts, log)).toContain('the last 200 of 250');
});

test('of a failure only names are told: what its message says may be a text of somebody’s', () => {
  expect(endingOf(new WorldError('file-unreadable', secret))).toBe('file-unreadable');
  expect(endingOf(new HostRefused('AccessDenied', `sheet ${secret}`, { cause: null }))).toBe('error HostRefused AccessDenied');
  expect(endingOf(new TypeError(secret))).toBe('error TypeError');
  expect(endingOf(Object.assign(new Error(secret), { name: `Error in ${secret}` }))).toBe('error unnamed');
  expect(endingOf(Object.assign(new Error(secret), { code: `không đọc được ${secret}` }))).toBe('error Error unnamed');
  expect(endingOf(secret)).toBe('error unnamed');
});

test('every job is noted with its end and the time that it took, and gives what it gave', async () => {
  const log = createEventLog(clock());
  const inner = {
    start: (name: string) => ({
      given: name === 'check' ? Promise.reject(new WorldError('cancelled', secret)) : Promise.resolve(secret),
      cancel: () => undefined,
    }),
  } as unknown as JobRunner;
  const runner = loggedRunner(inner, log);
  expect(await runner.start('sample', { day: '2026-06-20' }).given).toBe(secret);
  await expect(runner.start('check', { files: [new File([secret], secret)], asOf: '2026-06-20' }).given).rejects.toThrow();
  expect(log.events().map(({ code, took }) => [code, took])).toEqual([
    ['job sample done', 10],
    ['job check cancelled', 10],
  ]);
});

test('every call of Excel is noted by its name, without what it was given', async () => {
  const log = createEventLog(clock());
  const inner = {
    select: () => Promise.resolve(true),
    remove: () => Promise.reject(new HostRefused('ItemNotFound', secret, { cause: null })),
    facts: () => ({ platform: 'PC' }),
  } as unknown as ExcelFace;
  const face = loggedFace(inner, log);
  expect(await face.select(secret, 'A1')).toBe(true);
  await expect(face.remove({ sheets: [{ id: secret, name: secret }], names: [] })).rejects.toThrow();
  expect(face.facts()).toEqual({ platform: 'PC' });
  expect(log.events().map((event) => event.code)).toEqual(['excel select done', 'excel remove error HostRefused ItemNotFound']);
  expect(diagnosis(facts, log)).not.toContain(secret);
});
