import type { Contribution } from '../../../src/core/entry/contribution';
import type { Receipt } from '../../../src/core/entry/receipt';
import type { UnitId } from '../../../src/core/plan/ids';
import { joinContributions } from '../../../src/core/rollup/join-contributions';
import { entryOf, receiptOf, targetOf } from './arbitrary-contributions';

const unit = 'DU-01' as UnitId;

function file(name: string, sha256: string, more: Partial<Receipt> = {}, rows: Partial<Contribution> = {}): Contribution {
  return { receipt: receiptOf(unit, name, sha256, more), entries: [], targets: [], proposed: [], ...rows };
}

const told = { date: '2026-06-18', how: 'told', confirmed: true } as const;
const guessed = (date: string) => ({ date, how: 'file-time', confirmed: false }) as const;

/** The receipt that stands for the same bytes, whichever came first. */
function standing(...receipts: readonly Partial<Receipt>[]): Receipt {
  const files = receipts.map((more, i) => file(`${i}.xlsx`, 's', more));
  const [one, ...others] = joinContributions(files);
  expect(others).toEqual([]);
  expect(joinContributions([...files].reverse())).toEqual([one]);
  return one!.receipt;
}

describe('of the same bytes', () => {
  test('the day that a person told stands before an earlier one that was guessed', () => {
    expect(standing({ receivedOn: guessed('2026-06-10') }, { receivedOn: told }).receivedOn).toEqual(told);
  });

  test('the file itself stands before what a consolidation says of it', () => {
    expect('through' in standing({ through: 'huyen.xlsx', receivedOn: guessed('2026-06-10') }, { receivedOn: guessed('2026-06-12') })).toBe(
      false,
    );
    expect(standing({ through: 'huyen.xlsx', receivedOn: told }, {}).through).toBe('huyen.xlsx');
  });

  test('the earlier of two guessed days stands, and any day before none', () => {
    expect(standing({ receivedOn: guessed('2026-06-12') }, { receivedOn: guessed('2026-06-10') }).receivedOn?.date).toBe('2026-06-10');
    expect(standing({ receivedOn: null }, { receivedOn: guessed('2026-06-12') }).receivedOn?.date).toBe('2026-06-12');
  });

  test('what else differs decides, and names do not', () => {
    expect(standing({ warnings: 2 }, { warnings: 1 }).warnings).toBe(1);
    const named = joinContributions([file('b.xlsx', 's', { otherNames: ['a.xlsx'] }), file('c.xlsx', 's', { warnings: 0 })])[0]!.receipt;
    expect([named.file, named.otherNames]).toEqual(['a.xlsx', ['b.xlsx', 'c.xlsx']]);
  });

  test('every row and proposal bears the one name; rows that a file has from elsewhere keep theirs', () => {
    const proposal = (sha256: string) => ({ text: 'Việc mới', file: 'b.xlsx', sha256, sheet: 'Nhiệm vụ', row: 30 });
    const [one] = joinContributions([
      file(
        'b.xlsx',
        's',
        {},
        {
          entries: [entryOf(unit, 1, 'b.xlsx', 's', { progress: 'done' }), entryOf(unit, 2, 'xa.xlsx', 'other', { progress: 'done' })],
          targets: [targetOf(unit, 1, 'b.xlsx', 's', { inPeriod: 1 }), targetOf(unit, 2, 'xa.xlsx', 'other', { inPeriod: 1 })],
          proposed: [proposal('s'), { ...proposal('other'), file: 'xa.xlsx' }],
        },
      ),
      file('a.xlsx', 's', { warnings: 1 }),
    ]);
    expect(one!.entries.map((e) => e.origin.file)).toEqual(['a.xlsx', 'xa.xlsx']);
    expect(one!.targets.map((t) => t.origin.file)).toEqual(['a.xlsx', 'xa.xlsx']);
    expect(one!.proposed.map((p) => p.file)).toEqual(['a.xlsx', 'xa.xlsx']);
  });
});

test('the same bytes for two units, periods or plans are two contributions', () => {
  const files = [file('a.xlsx', 's'), file('a.xlsx', 's', { unitId: 'DU-02' as UnitId }), file('a.xlsx', 's', { periodId: '2026-Q1' })];
  expect(joinContributions([...files, file('a.xlsx', 's', { planId: 'KH-2' })])).toHaveLength(4);
});

test('a copy whose unit is uncertain goes with the one copy that is known to be of a unit, whatever its day; alone or among several it stands by itself', () => {
  const known = file('b.xlsx', 's', { receivedOn: null }, { entries: [entryOf(unit, 1, 'b.xlsx', 's', { progress: 'done' })] });
  const unknown = file('a.xlsx', 's', { unitId: null, state: 'unit-unconfirmed', receivedOn: told });
  for (const order of [
    [known, unknown],
    [unknown, known],
  ]) {
    const joined = joinContributions(order);
    expect(joined.map((c) => [c.receipt.unitId, c.receipt.file, c.receipt.otherNames])).toEqual([[unit, 'a.xlsx', ['b.xlsx']]]);
    expect(joined[0]!.entries).toHaveLength(1);
    expect(joinContributions([...joined, ...order])).toEqual(joined);
  }
  expect(joinContributions([unknown, { ...unknown }]).map((c) => c.receipt.unitId)).toEqual([null]);
  const other = file('c.xlsx', 's', { unitId: 'DU-02' as UnitId });
  expect(joinContributions([unknown, known, other]).map((c) => c.receipt.unitId)).toEqual(['DU-01', 'DU-02', null]);
});

test('contributions stand in order of unit, period, plan and file; those without a unit come last', () => {
  const files = [
    file('c.xlsx', '1', { unitId: null }),
    file('b.xlsx', '2'),
    file('a.xlsx', '3'),
    file('a.xlsx', '0', { unitId: 'DU-02' as UnitId }),
  ];
  expect(joinContributions(files).map((c) => [c.receipt.unitId, c.receipt.file])).toEqual([
    ['DU-01', 'a.xlsx'],
    ['DU-01', 'b.xlsx'],
    ['DU-02', 'a.xlsx'],
    [null, 'c.xlsx'],
  ]);
});
