import { readMaster } from '../core/entries/master/read-master';
import type { Master } from '../core/fields/master/master';
import { result, type Result } from '../core/issue/result';
import { inFile } from './in-file';
import type { GivenFile, ReadWorkbook } from './ports';

/** The master workbook in a file; null with an error where there is none in it. Issues name the file. */
export function openMaster(file: GivenFile, readWorkbook: ReadWorkbook): Result<Master | null> {
  const book = readWorkbook(file.bytes, file.name);
  if (book.value === null) return result(null, book.issues);
  const master = readMaster(book.value);
  return result(master.value, [...book.issues, ...master.issues.map((one) => inFile(one, file.name))]);
}
