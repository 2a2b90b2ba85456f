import { findTargets } from '../../grammar/find-targets';
import { defineRule, example } from '../entry-rule';

const NAMES_PARTS = /trong đó|gồm|\(/iu;

/** A result that gives a total with its parts ("14 số, trong đó 12 số định kỳ, 01 số chuyên đề") gives parts that make the total. */
export const partsDiffer = defineRule({
  code: 'target-parts-differ',
  severity: 'warning',
  find: ({ values: { result } }) => {
    if (result === undefined || !NAMES_PARTS.test(result) || !/\d.*\d/su.test(result)) return null;
    for (const { quantity, breakdown } of findTargets(result)) {
      const parts = breakdown.map((p) => p.quantity);
      if (quantity === null || parts.length < 2 || parts.some((p) => p === null)) continue;
      const sum = parts.reduce<number>((a, b) => a + (b ?? 0), 0);
      if (sum !== quantity) return { field: 'result', facts: { total: quantity, parts: sum } };
    }
    return null;
  },
  examples: {
    ok: [
      example({ progress: 'done', result: 'Đã phát hành 14 số Bản tin, trong đó có 12 số định kỳ, 02 số chuyên đề' }),
      example({ progress: 'done', result: 'Đã phát hành 14 số Bản tin' }),
    ],
    notOk: [example({ progress: 'done', result: 'Đã phát hành 14 số Bản tin, trong đó có 12 số định kỳ, 01 số chuyên đề' })],
  },
});
