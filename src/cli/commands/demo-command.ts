import path from 'node:path';
import { parsePeriod } from '../../core/date/period';
import { parseIsoDate } from '../../core/date/iso-date';
import { formatDate } from '../../core/date/format-date';
import type { PeriodId } from '../../core/entry/entry';
import { writePlanJson } from '../../core/plan/plan-json';
import { consolidatedWorkbook } from '../../core/report/consolidated-workbook';
import { distribute } from '../../work/distribute';
import { writeMaster } from '../../work/new';
import { rollUpPeriod } from '../../work/roll-up';
import { DEMO_AS_OF, demoMaster } from '../demo/demo-master';
import { demoReturns } from '../demo/demo-returns';
import { rollUpSummary } from '../roll-up-summary';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { isOurs, openWriter, write } from '../world/adapters';
import { read, sha256 } from '../world/reading';
import { writeOutput } from '../world/write-file';

const PERIOD = '2026-Q2';

/** The whole way on the sample plan: read, master workbook, distribution, returned workbooks of 12 units, one consolidated workbook. */
export async function demoCommand(session: Session, folder: string, asOf = DEMO_AS_OF): Promise<ExitCode> {
  const words = session.text.demo;
  const put = (name: string, bytes: Uint8Array, ours = isOurs) => writeOutput(path.join(folder, name), bytes, ours, session.force);
  const period = parsePeriod(PERIOD)!;
  const { master } = demoMaster();
  const { plan } = master;
  await put('1-plan.json', new TextEncoder().encode(writePlanJson(plan)));
  await put('2-so-goc.xlsx', await writeMaster(master, { asOf: DEMO_AS_OF, toolVersion: TOOL_VERSION }, write));
  const distributed = await distribute(
    { masters: [master], period, asOf: parseIsoDate(DEMO_AS_OF)!, toolVersion: TOOL_VERSION },
    { openWriter, take: async ({ name, bytes }) => (await put(path.join('3-gui-don-vi', name), bytes), 'taken') },
  );
  const returned = await demoReturns(master, period);
  for (const { name, bytes } of returned) await put(path.join('4-don-vi-gui-ve', name), bytes);
  const arrivals = ['Tệp;Ngày nhận', ...returned.map((r) => `${r.name};${r.receivedOn}`)].join('\n');
  await put('5-ngay-nhan.csv', new TextEncoder().encode(`\ufeff${arrivals}\n`), () => true);
  const rolledUp = rollUpPeriod(
    {
      plan,
      notes: master.notes,
      periodId: PERIOD as PeriodId,
      asOf,
      files: returned,
      arrivals: { name: '5-ngay-nhan.csv', text: arrivals },
    },
    { readWorkbook: read, sha256 },
  );
  const { rollUp, receipts, compared } = rolledUp.value;
  const report = consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: TOOL_VERSION });
  await put('6-tong-hop.xlsx', await write(report));

  const doubts = plan.issues.filter((i) => i.severity === 'warning').length;
  for (const line of [
    words.title(formatDate(parseIsoDate(asOf)!)),
    words.read(
      plan.tasks.length,
      plan.tasks.reduce((n, t) => n + t.targets.length, 0),
      doubts,
    ),
    words.distributed(distributed.value.length, plan.units.length),
    words.returned(returned.length),
    '',
    ...rollUpSummary(session, rolledUp.value),
    '',
    ...words.where(folder),
  ]) {
    session.print(line);
  }
  return 0;
}
