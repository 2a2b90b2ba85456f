import { reminders, type Reminder } from '../../core/report/reminders';
import { remind } from '../../work/remind';
import { rollUpPeriod } from '../../work/roll-up';
import type { ExitCode, Session } from '../session';
import { openPeriod, type OpenPeriod, type PeriodOptions } from './open-period';

function remindersOf({ input, ports }: OpenPeriod): readonly Reminder[] {
  if (input.files.length > 0) return remind(input, ports).value;
  const noted = input.notes.receipts.filter((r) => r.periodId === input.periodId);
  return reminders({ rollUp: rollUpPeriod(input, ports).value.rollUp, receipts: noted, issues: [] });
}

/** Prints the texts to send: to units whose report has not come, and to those that have something to complete; by the receipts noted, or by files given. */
export async function remindCommand(session: Session, file: string, named: readonly string[], options: PeriodOptions): Promise<ExitCode> {
  const period = await openPeriod(session, file, named, options);
  if (period === null) return 2;
  const all = remindersOf(period);
  period.done();
  const words = session.text.remind;
  if (all.length === 0) session.print(words.nobody);
  const nameOf = new Map(period.input.plan.units.map((u) => [u.id, u.name]));
  for (const { kind, units, messages, letter } of all) {
    session.print(`== ${words.kinds[kind]} (${units.map((id) => nameOf.get(id) ?? id).join('; ')})`);
    session.print(`\n-- ${words.message}`);
    for (const { text } of messages) session.print(text);
    session.print(`\n-- ${words.letter}: ${letter.subject}`);
    for (const paragraph of letter.paragraphs) session.print(paragraph);
    session.print('');
  }
  return 0;
}
