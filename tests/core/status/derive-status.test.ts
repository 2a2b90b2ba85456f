import { deriveStatus, timingOfRow, type DerivedStatus, type StatusFacts } from '../../../src/core/status/derive-status';
import { PROGRESS, proposesExclusion, statedProgress, type Progress } from '../../../src/core/status/progress';
import { timingOf } from '../../../src/core/status/timing';

const cutoff = '2026-06-14';
const [before, after] = ['2026-06-13', '2026-06-15'];
const dated = (progress: Progress | undefined, due: string, more: Partial<StatusFacts> = {}) =>
  deriveStatus({ kind: 'dated', due, cutoff, progress, ...more });

test('what falls on the due day is in time, a day later is late, and without a due day neither', () => {
  expect(timingOf('2026-06-14', '2026-06-14')).toBe('in-time');
  expect(timingOf('2026-06-13', '2026-06-14')).toBe('in-time');
  expect(timingOf('2026-06-15', '2026-06-14')).toBe('late');
  expect(timingOf('2026-06-14', null)).toBe('undated');
});

test.each<[string, string, string | null | undefined, DerivedStatus]>([
  ['on the due day', before, before, 'done-in-time'],
  ['before the due day', before, '2026-01-01', 'done-in-time'],
  ['after the due day', before, cutoff, 'done-late'],
  ['after the due day, which lies after the cut-off', after, '2026-06-16', 'done-late'],
  ['on a day that is not stated, the cut-off being the due day', cutoff, undefined, 'done-in-time'],
  ['on a day that is not stated, the cut-off being later', before, null, 'done-late'],
])('done %s (due %s, finished %s) is %s', (_, due, finishedOn, expected) => {
  expect(dated('done', due, { finishedOn })).toBe(expected);
});

test.each<[Progress, string, DerivedStatus]>([
  ['in-progress', cutoff, 'in-progress-in-time'],
  ['in-progress', before, 'in-progress-late'],
  ['done-in-period', cutoff, 'in-progress-in-time'],
  ['done-in-period', before, 'in-progress-late'],
  ['not-started', cutoff, 'not-started'],
  ['not-started', before, 'not-started-late'],
  ['not-in-period', cutoff, 'not-started'],
  ['not-in-period', before, 'not-started-late'],
  ['paused', before, 'paused'],
  ['waiting', before, 'waiting'],
  ['not-applicable', before, 'not-applicable'],
  ['nothing-arisen', before, 'nothing-arisen'],
  ['not-ours', before, 'not-ours'],
])('%s, due %s with cut-off on 14 June, is %s', (progress, due, expected) => {
  expect(dated(progress, due)).toBe(expected);
});

test.each<[Progress, DerivedStatus, DerivedStatus]>([
  ['done', 'done-undated', 'done-in-period'],
  ['done-in-period', 'in-progress-undated', 'done-in-period'],
  ['in-progress', 'in-progress-undated', 'ongoing'],
  ['not-started', 'not-started', 'not-in-period'],
  ['not-in-period', 'not-started', 'not-in-period'],
  ['nothing-arisen', 'nothing-arisen', 'nothing-arisen'],
  ['paused', 'paused', 'paused'],
])('%s without a due day is %s, in an ongoing row %s', (progress, undated, ongoing) => {
  expect(deriveStatus({ kind: 'undated', due: null, cutoff, progress })).toBe(undated);
  expect(deriveStatus({ kind: 'ongoing', due: null, cutoff, progress })).toBe(ongoing);
});

test('a row whose time has not begun by the cut-off is not due yet', () => {
  expect(dated('not-started', '2026-09-30', { from: after })).toBe('not-due');
  expect(dated('not-started', '2026-09-30', { from: cutoff })).toBe('not-started');
  expect(dated('not-started', '2026-09-30', { from: null })).toBe('not-started');
  expect(dated('in-progress', '2026-09-30', { from: after })).toBe('in-progress-in-time');
  expect(deriveStatus({ kind: 'undated', due: null, cutoff, progress: 'not-started', from: after })).toBe('not-due');
});

test('a due day that has passed counts, even where the time is said to begin later', () => {
  expect(dated('not-started', before, { from: after })).toBe('not-started-late');
});

test('a blank row is not reported, whatever its dates', () => {
  expect(dated(undefined, before, { finishedOn: before, previous: 'done' })).toBe('unreported');
  expect(deriveStatus({ kind: 'ongoing', due: null, cutoff })).toBe('unreported');
});

test('"không thay đổi" repeats the period before, and is not started where there was none', () => {
  expect(dated('unchanged', cutoff, { previous: 'in-progress' })).toBe('in-progress-in-time');
  expect(dated('unchanged', before, { previous: 'done', finishedOn: before })).toBe('done-in-time');
  expect(dated('unchanged', cutoff, { previous: 'unchanged' })).toBe('not-started');
  expect(dated('unchanged', cutoff)).toBe('not-started');
  expect(deriveStatus({ kind: 'ongoing', due: null, cutoff, progress: 'unchanged' })).toBe('not-in-period');
  expect(PROGRESS.filter((progress) => statedProgress(progress, 'paused') !== progress)).toEqual(['unchanged']);
});

test('a finished row is timed by its finish day, any other by the cut-off, an ongoing one not at all', () => {
  const row: StatusFacts = { kind: 'dated', due: before, cutoff, finishedOn: before };
  expect(timingOfRow({ ...row, progress: 'done' })).toBe('in-time');
  expect(timingOfRow({ ...row, progress: 'unchanged', previous: 'done' })).toBe('in-time');
  expect(timingOfRow({ ...row, progress: 'in-progress' })).toBe('late');
  expect(timingOfRow({ ...row, progress: 'unchanged', previous: 'in-progress' })).toBe('late');
  expect(timingOfRow(row)).toBe('late');
  expect(timingOfRow({ ...row, kind: 'ongoing' })).toBe('undated');
});

test('paused, waiting, no longer applicable and not ours propose to leave the count; nothing arisen does where a task is not ongoing', () => {
  const proposing = (ongoing: boolean) => PROGRESS.filter((progress) => proposesExclusion(progress, ongoing) !== false);
  expect(PROGRESS.filter((progress) => proposesExclusion(progress, true) === true)).toEqual(proposing(true));
  expect(proposing(true)).toEqual(['paused', 'waiting', 'not-applicable', 'not-ours']);
  expect(proposing(false)).toEqual(['paused', 'waiting', 'not-applicable', 'nothing-arisen', 'not-ours']);
});
