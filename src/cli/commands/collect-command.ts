import { issue, type Issue } from '../../core/issue/issue';
import { nowhere } from '../../core/issue/place';
import { withReceipts } from '../../core/rollup/close-period';
import { allReceipts, rollUpPeriod } from '../../work/roll-up';
import { exitCodeFor, printIssues, printWaived } from '../print-issues';
import { receiptsSummary, receiptState, rollUpSummary } from '../roll-up-summary';
import type { ExitCode, Session } from '../session';
import { openPeriod, type PeriodOptions } from './open-period';
import { notedSheets, updateMaster } from './update-master';

/** Receives the files of a period: who has reported, who has not, what is wrong with each; the receipts are noted in the master workbook. */
export async function collectCommand(session: Session, file: string, named: readonly string[], options: PeriodOptions): Promise<ExitCode> {
  const period = await openPeriod(session, file, named, options);
  if (period === null) return 2;
  const { value, issues } = rollUpPeriod(period.input, period.ports);
  period.done();
  const words = session.text.collect;
  const receipts = allReceipts(value);
  const count = value.before.kept.length;
  const kept: readonly Issue[] = count === 0 ? [] : [issue('files-kept', 'note', nowhere, { count })];
  for (const receipt of receipts) session.print(words.receipt(receipt, receiptState(session, receipt)));
  printIssues(session, [...period.issues, ...issues], 60);
  printWaived(session, issues);
  printIssues(session, kept, 1, ['note']);
  session.print('');
  const summary = count === 0 ? rollUpSummary(session, value) : receiptsSummary(session, value.rollUp, receipts);
  for (const line of summary) session.print(line);
  const notes = withReceipts(period.input.notes, period.input.periodId, value.receipts);
  if (!(await updateMaster(session, file, { ...period.master, notes }, notedSheets))) return 2;
  session.print(words.noted(file));
  return exitCodeFor(issues);
}
