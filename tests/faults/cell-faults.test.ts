import { doubtfulCellFaults, repairableCellFaults, unsettingCellFaults, type CellFault } from './cell-faults';
import { seen } from './seen';
import { issued } from './workbook-file';

const rowFor: Readonly<Record<CellFault['on'], number>> = { dated: 3, undated: 10, target: 0 };

function before(): Map<string, Record<string, unknown>> {
  const workbook = issued();
  workbook.answerAll();
  return new Map([...seen(workbook.bytes()).answers].map(([id, values]) => [id, { ...values }]));
}

function expected({ becomes, field, also }: CellFault, id: string): Map<string, Record<string, unknown>> {
  const answers = before();
  const own = Object.assign(answers.get(id)!, also);
  if (becomes === 'unset') delete own[field];
  else if (becomes !== 'meant') own[field] = becomes.value;
  return answers;
}

const all = [
  ...repairableCellFaults.map((fault) => ['is repaired', fault] as const),
  ...unsettingCellFaults.map((fault) => ['leaves its cell unset, with a warning', fault] as const),
  ...doubtfulCellFaults.map((fault) => ['is kept as it stands', fault] as const),
];

describe.each(all.map(([what, fault]) => [fault.number, fault.what, what, fault] as const))('fault %i: %s', (_, __, what, fault) => {
  test(what, () => {
    const workbook = issued();
    workbook.answerAll();
    const row = rowFor[fault.on];
    fault.put(workbook, row);
    const found = seen(workbook.bytes());
    const id = (fault.on === 'target' ? workbook.targetRows : workbook.rows)[row]!.id;
    expect(found.codes).toEqual(fault.code === null ? [] : [fault.code]);
    expect(found.answers).toEqual(expected(fault, id));
  });
});
