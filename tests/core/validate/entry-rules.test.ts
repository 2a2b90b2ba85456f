import { issue } from '../../../src/core/issue/issue';
import { nowhere } from '../../../src/core/issue/place';
import { sentence } from '../../../src/core/issue/sentence/tell';
import { entryRules } from '../../../src/core/validate/entry-rules';

describe.each(entryRules.map((rule) => [rule.code, rule] as const))('rule %s', (_code, rule) => {
  test.each(rule.examples.ok.map((e) => [JSON.stringify(e.row.values), e] as const))('finds nothing in %s', (_values, { row, context }) => {
    expect(rule.find(row, context)).toBeNull();
  });

  test.each(rule.examples.notOk.map((e) => [JSON.stringify(e.row.values), e] as const))(
    'finds something in %s',
    (_values, { row, context }) => {
      const found = rule.find(row, context);
      expect(found).not.toBeNull();
      for (const language of ['vi', 'en'] as const)
        expect(sentence(issue(rule.code, rule.severity, nowhere, found!.facts), language)).not.toMatch(/undefined|NaN/);
    },
  );
});
