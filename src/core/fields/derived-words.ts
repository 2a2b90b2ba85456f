import { once } from '../text/once';
import { bucketWords, statusWords } from '../status/labels';
import { errorWords } from './missing-words';
import { rowRules } from './row-rules/row-rules';
import { targetRules } from './target-rules/target-rules';
import type { Words } from './words';

const BETWEEN = '; ';

const both = (words: readonly Words[]): string[] => words.flatMap(({ vi, en }) => [vi, en]);

/** What each calculated column can say, by the id of its field; of *Cần bổ sung* the single findings. */
const words = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const buckets = new Set(both(Object.values(bucketWords)));
  const findings = both([errorWords, ...rowRules.map((rule) => rule.words), ...targetRules.map((rule) => rule.words)]);
  return new Map([
    ['status', new Set(both(Object.values(statusWords)))],
    ['bucket', buckets],
    ['taskBucket', buckets],
    ['missing', new Set(findings.flatMap((text) => text.split(BETWEEN)))],
  ]);
});

/** Whether a text is one that the calculated column of a field shows, as where a program has put the results in place of the formulas. */
export function isDerivedText(field: string, text: string): boolean {
  const known = words().get(field);
  return known !== undefined && text.split(BETWEEN).every((part) => known.has(part));
}
