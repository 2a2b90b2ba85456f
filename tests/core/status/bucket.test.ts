import { bucketOf, isMainBucket, isOngoingBucket, type Bucket } from '../../../src/core/status/bucket';
import { bucketOfAll } from '../../../src/core/status/bucket-of-all';
import { bucketWords } from '../../../src/core/status/labels';
import type { Progress } from '../../../src/core/status/progress';
import { everyStatusCase } from './every-status-case';

const cutoff = '2026-06-14';
const [before, after] = ['2026-06-13', '2026-06-15'];
const every = Object.keys(bucketWords) as Bucket[];

test.each<[Progress | undefined, string | null, Bucket]>([
  ['done', cutoff, 'done-in-time'],
  ['done', before, 'done-late'],
  ['done', null, 'done-undated'],
  ['in-progress', cutoff, 'open-in-time'],
  ['in-progress', before, 'open-late'],
  ['in-progress', null, 'open-undated'],
  ['not-started', after, 'open-in-time'],
  ['not-started', before, 'open-late'],
  ['not-started', null, 'open-undated'],
  ['paused', after, 'open-in-time'],
  ['waiting', before, 'open-late'],
  ['not-applicable', null, 'open-undated'],
  ['nothing-arisen', null, 'open-undated'],
  ['not-ours', before, 'open-late'],
  [undefined, cutoff, 'unreported-in-time'],
  [undefined, before, 'unreported-late'],
  [undefined, null, 'unreported-undated'],
])('%s with due day %s stands at %s', (progress, due, expected) => {
  expect(bucketOf({ kind: due === null ? 'undated' : 'dated', due, cutoff, progress })).toBe(expected);
});

test.each<[Progress | undefined, Bucket]>([
  ['done-in-period', 'ongoing-done'],
  ['done', 'ongoing-done'],
  ['in-progress', 'ongoing-done'],
  ['not-in-period', 'ongoing-not-done'],
  ['not-started', 'ongoing-not-done'],
  ['paused', 'ongoing-not-done'],
  ['not-ours', 'ongoing-not-done'],
  ['nothing-arisen', 'ongoing-nothing'],
  [undefined, 'ongoing-unreported'],
])('%s in an ongoing row stands at %s', (progress, expected) => {
  expect(bucketOf({ kind: 'ongoing', due: null, cutoff, progress })).toBe(expected);
});

test('only what the office has accepted leaves the count; a proposal stays in it', () => {
  expect(bucketOf({ kind: 'dated', due: after, cutoff, progress: 'not-applicable' })).toBe('open-in-time');
  for (const facts of everyStatusCase) expect(bucketOf(facts, true)).toBe('excluded');
});

test('a row not yet due is open within time', () => {
  expect(bucketOf({ kind: 'dated', due: '2026-09-30', from: after, cutoff, progress: 'not-started' })).toBe('open-in-time');
});

test('every place belongs to the completion rate, to the ongoing block, or to those left out', () => {
  expect(every.filter(isMainBucket)).toHaveLength(9);
  expect(every.filter(isOngoingBucket)).toHaveLength(4);
  expect(every.filter((bucket) => !isMainBucket(bucket) && !isOngoingBucket(bucket))).toEqual(['excluded']);
});

describe('a task of several rows', () => {
  test.each<[Bucket[], Bucket | null]>([
    [['done-in-time', 'done-in-time'], 'done-in-time'],
    [['done-in-time', 'done-late', 'done-undated'], 'done-late'],
    [['done-undated', 'done-in-time'], 'done-in-time'],
    [['done-undated', 'done-undated'], 'done-undated'],
    [['done-late', 'open-in-time'], 'open-in-time'],
    [['done-in-time', 'open-undated'], 'open-undated'],
    [['open-undated', 'open-in-time'], 'open-in-time'],
    [['open-in-time', 'open-late'], 'open-late'],
    [['done-in-time', 'unreported-in-time'], 'open-in-time'],
    [['done-in-time', 'unreported-late'], 'open-late'],
    [['open-in-time', 'unreported-late'], 'open-late'],
    [['unreported-in-time', 'unreported-undated'], 'unreported-in-time'],
    [['unreported-late', 'unreported-in-time'], 'unreported-late'],
    [['done-in-time', 'excluded'], 'done-in-time'],
    [['excluded', 'excluded'], 'excluded'],
    [['open-late', 'ongoing-done'], 'open-late'],
    [['ongoing-done', 'excluded'], 'ongoing-done'],
    [['ongoing-done', 'ongoing-nothing'], 'ongoing-done'],
    [['ongoing-nothing', 'ongoing-nothing'], 'ongoing-nothing'],
    [['ongoing-done', 'ongoing-not-done'], 'ongoing-not-done'],
    [['ongoing-done', 'ongoing-unreported'], 'ongoing-unreported'],
    [['ongoing-nothing', 'ongoing-unreported'], 'ongoing-unreported'],
    [['ongoing-done', 'ongoing-not-done', 'ongoing-unreported'], 'ongoing-not-done'],
    [['ongoing-unreported', 'ongoing-unreported'], 'ongoing-unreported'],
    [[], null],
  ])('with %j stands at %s', (rows, expected) => {
    expect(bucketOfAll(rows)).toBe(expected);
    expect(bucketOfAll([...rows].reverse())).toBe(expected);
  });

  test('stands where its row stands when it has one', () => {
    for (const bucket of every) expect(bucketOfAll([bucket])).toBe(bucket);
  });
});
