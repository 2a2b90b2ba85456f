import path from 'node:path';
import { parseIsoDate } from '../../core/date/iso-date';
import { assertNever } from '../../core/issue/assert-never';
import { returnWorkbook } from '../../work/return-workbook';
import { nodeZip } from '../../opc/node-zlib';
import { workbookEnding } from '../../xlsx/read/workbook-ending';
import { endsIn } from '../output-ending';
import { printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { isOurs, markWorkbook } from '../world/adapters';
import { read } from '../world/reading';
import { readBytes } from '../world/read-files';
import { writeOutput } from '../world/write-file';
import { openMasterFile } from './open-master-file';

/** What `return` may be told. */
export interface ReturnOptions {
  readonly output: string;
  readonly master?: string;
}

/** Makes the copy of a unit's workbook that goes back to it with what it is asked to complete or correct. */
export async function returnCommand(session: Session, file: string, options: ReturnOptions): Promise<ExitCode> {
  const given = { name: path.basename(file), bytes: await readBytes(file) };
  // Excel opens no workbook whose name says another kind than it is.
  if (!endsIn(session, options.output, workbookEnding(given.bytes, nodeZip))) return 2;
  const master = options.master === undefined ? null : await openMasterFile(options.master);
  if (master !== null && master.value === null) {
    printIssues(session, master.issues);
    return 2;
  }
  const ports = { readWorkbook: read, markWorkbook };
  const { value, issues } = returnWorkbook(given, parseIsoDate(session.asOf)!, ports, master?.value ?? undefined);
  const words = session.text.return;
  printIssues(session, issues);
  switch (value.outcome) {
    case 'unreadable':
      return 2;
    case 'not-editable':
      session.complain(words.notEditable(given.name));
      return 2;
    case 'nothing-asked':
      session.print(words.nothing(given.name));
      return 0;
    case 'made':
      break;
    default:
      return assertNever(value);
  }
  await writeOutput(options.output, value.bytes, isOurs, session.force);
  session.print(words.made(value.asked, value.marked, value.unit));
  session.print(session.text.written(options.output));
  return 0;
}
