import { METADATA_SHEET } from '../../core/fields/layout';
import type { Master } from '../../core/fields/master/master';
import { closedTable, receiptsTable } from '../../core/fields/master/master-tables';
import { masterWorkbook } from '../../core/track/master/master-workbook';
import { nodeZip } from '../../opc/node-zlib';
import { replaceSheets } from '../../xlsx/fill/replace-sheets';
import type { Session } from '../session';
import { TOOL_VERSION } from '../version';
import { readBytes } from '../world/read-files';
import { replaceFile } from '../world/write-file';

/** The sheets in which the office's notes stand: receipts, closed periods, and the stored whole. */
export const notedSheets: readonly string[] = [receiptsTable.sheet, closedTable.sheet, METADATA_SHEET];

/**
 * Puts what a command has changed into the master workbook: only the named sheets of ours are replaced, everything else that people made in it stays. The
 * file is the old one or the complete new one, whenever the machine stops.
 */
export async function updateMaster(session: Session, file: string, master: Master, sheets: readonly string[]): Promise<boolean> {
  const spec = masterWorkbook(master, { asOf: session.asOf, toolVersion: TOOL_VERSION });
  const bytes = await readBytes(file);
  const made = replaceSheets(bytes, spec, sheets, nodeZip);
  if (made.value === null) {
    session.complain(session.text.errors.notMaster(file));
    return false;
  }
  if (Buffer.compare(made.value, bytes) !== 0) await replaceFile(file, made.value);
  return true;
}
