import { remind } from '../../work/remind';
import type { ExitCode, Session } from '../session';
import { openPeriod, type PeriodOptions } from './open-period';

/** Prints the texts to send: to units whose report has not come, and to those that have something to complete; by the receipts noted and the files given. */
export async function remindCommand(session: Session, file: string, named: readonly string[], options: PeriodOptions): Promise<ExitCode> {
  const period = await openPeriod(session, file, named, options);
  if (period === null) return 2;
  const all = remind(period.input, period.ports).value;
  period.done();
  const words = session.text.remind;
  if (all.length === 0) session.print(words.nobody);
  const nameOf = new Map(period.input.plan.units.map((u) => [u.id, u.name]));
  for (const { kind, units, messages, letter } of all) {
    session.print(`== ${words.kinds[kind]} (${units.map((id) => nameOf.get(id) ?? id).join('; ')})`);
    session.print('');
    session.print(`-- ${words.message}`);
    for (const { text } of messages) session.printText(text);
    session.print('');
    session.print(`-- ${words.letter}: ${letter.subject}`);
    for (const paragraph of letter.paragraphs) session.printText(paragraph);
    session.print('');
  }
  return 0;
}
