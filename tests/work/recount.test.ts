import { assignedIn, doneIn, ongoingIn, openIn } from '../../src/core/status/counts';
import { serialOf } from '../../src/core/date/serial';
import { rollUpPeriod } from '../../src/work/roll-up';
import { addRecounts, recount } from './independent-recount';
import { filledWorkbooks, planOfUnits } from './many-units';
import { blankOf, inputOf, jsonPorts } from './period-files';

const encoder = new TextEncoder();

test.each([3, 12, 65])('an independent recount of the raw cells agrees with every total of %i units', (count) => {
  const plan = planOfUnits(count);
  const workbooks = filledWorkbooks(plan);
  const files = [...workbooks].flatMap(([id, book]) =>
    book === null ? [] : [{ name: `${id}.xlsx`, bytes: encoder.encode(JSON.stringify(book)) }],
  );
  const { rollUp } = rollUpPeriod(inputOf(plan, files), jsonPorts).value;
  const cutoff = serialOf(rollUp.window.last)!;
  const byUnit = new Map([...workbooks].map(([id, book]) => [id, recount(book ?? blankOf(plan, id), cutoff)]));
  const seen = (turns: (typeof rollUp)['tally']['all']['turns']) => ({
    assigned: assignedIn(turns),
    done: doneIn(turns),
    doneLate: turns.done.late,
    open: openIn(turns),
    openLate: turns.open.late,
    unreported: turns.unreported,
    ongoing: ongoingIn(turns),
  });
  expect(seen(rollUp.tally.all.turns)).toEqual(addRecounts([...byUnit.values()]));
  for (const { unitId, counts } of rollUp.tally.units) expect([unitId, seen(counts.turns)]).toEqual([unitId, byUnit.get(unitId)]);
});
