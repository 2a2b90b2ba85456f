import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { writeZip } from '../../opc/write-zip';
import type { ZipPort } from '../../opc/zip-port';
import { openPacking } from './open-part';
import { workbookParts } from './workbook-parts';

/** The bytes of a workbook (.xlsx) that shows what the spec says; the same spec gives the same bytes. */
export function writeWorkbook(spec: WorkbookSpec, port: ZipPort): Uint8Array {
  return writeZip(workbookParts(spec, openPacking(port)).parts, port);
}
