import path from 'node:path';
import { METADATA_SHEET } from '../../core/fields/layout';
import { placeInWords, sentence } from '../../core/issue/sentence/tell';
import { nodeZip } from '../../opc/node-zlib';
import { inspectWorkbook, type Inspection } from '../../xlsx/read/inspect-workbook';
import { printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { readBytes } from '../world/read-files';

/** Opens any workbook and says what it holds; a file that is refused is one sentence on standard error. */
export async function inspectCommand(session: Session, file: string, options: { readonly json?: boolean }): Promise<ExitCode> {
  const name = path.basename(file);
  const { value, issues } = inspectWorkbook(await readBytes(file), nodeZip, { file: name });
  if (value === null) {
    const told = issues.map((i) => ({
      code: i.code,
      where: placeInWords(i.place, session.language),
      sentence: sentence(i, session.language),
    }));
    if (options.json === true) session.printText(JSON.stringify({ file: name, refused: told }, null, 1));
    printIssues(session, issues);
    return 2;
  }
  const notes = issues.map((i) => ({ code: i.code, severity: i.severity, sentence: sentence(i, session.language) }));
  if (options.json === true) session.printText(JSON.stringify({ file: name, ...value, notes }, null, 1));
  else for (const line of inWords(session, name, value)) session.print(line);
  if (options.json !== true) printIssues(session, issues, 20, ['warning', 'note']);
  return 0;
}

function inWords(session: Session, name: string, inspection: Inspection): string[] {
  const words = session.text.inspect;
  const ours = inspection.schema === null ? words.notOurs : words.ours(inspection.schema);
  const sheets = inspection.sheets.map(
    (s) =>
      `  ${s.name === METADATA_SHEET ? words.technical : s.name} (${words.state[s.state]}): ${s.range ?? words.empty}; ${words.counts(s.rows, s.cells, s.formulas)}` +
      (s.hiddenRows > 0 ? `; ${words.hiddenRows(s.hiddenRows)}` : ''),
  );
  return [`${name}: ${ours}`, ...(inspection.producer === undefined ? [] : [words.producer(inspection.producer)]), ...sheets];
}
