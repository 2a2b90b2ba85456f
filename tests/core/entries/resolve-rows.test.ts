import { rowResolver } from '../../../src/core/entries/resolve-rows';
import type { IdentifiedRow, IssuedId } from '../../../src/core/entries/row-identity';

const issuedRows = (count: number): IssuedId[] =>
  Array.from({ length: count }, (_, at) => ({ at, planId: 'p', id: `NV-${1000 + at}A/2026-Q2`, text: `Việc ${at}` }));
const row = (rawId: string): IdentifiedRow => ({
  rawId,
  planId: 'p',
  text: () => 'Việc khác',
  isAsIssued: () => true,
  others: () => ({ same: 0, other: 1 }),
});

test('a damaged id is proposed as the issued one that it is nearest to', () => {
  const [issued] = issuedRows(1);
  expect(rowResolver([issued!])([row('NV-1000/2026-Q2')])).toEqual([{ kind: 'near', issued, taken: false }]);
});

test('where more ids are damaged than anybody mends one by one, nothing more is proposed, so that the work stays in bounds', () => {
  const issued = issuedRows(600);
  const identities = rowResolver(issued)(issued.map(({ id }) => row(id.replace('A/', '/'))));
  const proposed = identities.filter((identity) => identity.kind === 'near');
  expect(proposed).toHaveLength(500);
  expect(identities[599]).toEqual({ kind: 'unknown-id' });
});

test('of more rows of one text than a task has due dates none is told from the others by the rest of its cells', () => {
  const issued = issuedRows(501).map((one) => ({ ...one, text: 'Việc chung' }));
  const compared: number[] = [];
  const moved = issued.map((one): IdentifiedRow => ({
    ...row(one.id),
    text: () => 'Việc chung',
    isAsIssued: () => false,
    others: (at) => ({ same: 0, other: compared.push(at) }),
  }));
  rowResolver(issued)(moved);
  expect(compared.length).toBeLessThan(10 * issued.length);
});
