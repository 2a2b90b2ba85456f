import { contentTypeOf, readContentTypes } from '../../opc/content-types';
import { isFault } from '../../opc/fault';
import { openPackage } from '../../opc/package';
import { readRelationships } from '../../opc/relationships';
import type { ZipPort } from '../../opc/zip-port';

/** How the name of a workbook must end so that Excel opens it: by the content type of its main part, whatever its own name says. */
export type WorkbookEnding = '.xlsx' | '.xlsm' | '.xltx' | '.xltm';

/** The ending of a workbook's kind; `.xlsx` for whatever is no sound package, which its reader refuses. */
export function workbookEnding(bytes: Uint8Array, port: ZipPort): WorkbookEnding {
  const { value: pack } = openPackage(bytes, port);
  if (pack === null) return '.xlsx';
  const [types, roots] = [readContentTypes(pack), readRelationships(pack, '')];
  if (isFault(types) || isFault(roots)) return '.xlsx';
  const main = roots.find(({ kind }) => kind === 'officeDocument')?.target;
  const type = main === undefined ? '' : contentTypeOf(types, main);
  if (type.includes('template')) return type.includes('macroEnabled') ? '.xltm' : '.xltx';
  return type.includes('macroEnabled') ? '.xlsm' : '.xlsx';
}
