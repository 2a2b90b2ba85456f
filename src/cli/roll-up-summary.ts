import { isCounted, type Receipt } from '../core/entry/receipt';
import type { RollUp } from '../core/rollup/roll-up';
import { assignedIn, doneIn, openIn, type Counts } from '../core/status/counts';
import type { RolledUp } from '../work/roll-up';
import type { Session } from './session';

function countLine(session: Session, name: string, counts: Counts): string {
  const { done, open, unreported, excluded } = counts;
  return session.text.rollup.count(name, {
    assigned: assignedIn(counts),
    done: doneIn(counts),
    doneInTime: done['in-time'],
    doneLate: done.late,
    doneUndated: done.undated,
    open: openIn(counts),
    openLate: open.late,
    unreported,
    excluded,
  });
}

/** What became of a receipt, in words; a file that the office leaves out is told as such, whatever else became of it. */
export function receiptState(session: Session, { state, setAside }: Receipt): string {
  const words = session.text.rollup;
  return setAside === true ? words.setAside : words.states[state];
}

/** Who sent what by the states of the files, and what was sent twice, repaired and masked. */
function fileLines(session: Session, receipts: readonly Receipt[]): string[] {
  const words = session.text.rollup;
  const byState = new Map<string, Map<string, number>>();
  for (const receipt of receipts) {
    const state = receiptState(session, receipt);
    const sender = receipt.unitName || receipt.file;
    const senders = byState.get(state) ?? new Map<string, number>();
    byState.set(state, senders.set(sender, (senders.get(sender) ?? 0) + 1));
  }
  const twice = [...new Set(receipts.filter((r) => r.otherNames.length > 0).map((r) => r.unitName || r.file))];
  const repaired = receipts.reduce((n, r) => n + r.repaired, 0);
  const masked = receipts.reduce((n, r) => n + r.masked, 0);
  return [
    ...[...byState].map(([state, senders]) => {
      const names = [...senders].map(([name, files]) => (files === 1 ? name : words.files(name, files)));
      return `${state}: ${senders.size} (${names.join('; ')})`;
    }),
    ...(twice.length === 0 ? [] : [words.twice(twice.length, twice.join('; '))]),
    words.repairs(repaired, masked),
  ];
}

/** One screen: who has reported, both counts, and what became of the files. */
export function rollUpSummary(session: Session, { rollUp, receipts }: RolledUp): string[] {
  const words = session.text.rollup;
  const { all } = rollUp.tally;
  return [
    words.coverage(all.coverage.reported.length, all.coverage.expected.length),
    countLine(session, words.turns, all.turns),
    countLine(session, words.tasks, all.tasks),
    ...fileLines(session, receipts),
  ];
}

/** Who has reported over all receipts of a period, those of files that are not given now as well; without counts, which only given files make. */
export function receiptsSummary(session: Session, { tally }: RollUp, receipts: readonly Receipt[]): string[] {
  const { expected } = tally.all.coverage;
  const came = new Set(receipts.filter(isCounted).map((r) => r.unitId));
  return [session.text.rollup.coverage(expected.filter((id) => came.has(id)).length, expected.length), ...fileLines(session, receipts)];
}

/** The roll-up as data for other programs; figures under the names that the workbook shows. */
export function rollUpJson({ rollUp, receipts }: RolledUp): object {
  const { plan, periodId, asOf, window, tally, targets, remarks, consolidation } = rollUp;
  return {
    schema: 'tonghop/rollup@1',
    plan: { id: plan.id, version: plan.version, title: plan.document.title },
    period: periodId,
    asOf,
    window,
    counts: tally.all,
    sections: tally.sections.map(({ section, depth, counts }) => ({
      id: section.id,
      number: section.number,
      title: section.title,
      depth,
      ...counts,
    })),
    units: tally.units.map(({ unitId, counts }) => ({ unitId, ...counts })),
    targets,
    receipts,
    conflicts: consolidation.conflicts,
    remarks,
  };
}
