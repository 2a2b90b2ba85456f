import { readRegister, readRegisterCsv } from '../core/entries/master/read-register';
import type { ReadRegister } from '../core/entries/master/read-units';
import { unitsTable } from '../core/fields/master/master-tables';
import { result, type Result } from '../core/issue/result';
import type { Group } from '../core/plan/unit';
import { inFile } from './in-file';
import type { GivenFile, ReadWorkbook } from './ports';

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  // Without a mark: every other byte of Latin letters and separators in UTF-16 is zero, which UTF-8 never holds.
  const guessed = marked ?? (bytes[1] === 0 ? 'utf-16le' : bytes[0] === 0 ? 'utf-16be' : 'utf-8');
  return new TextDecoder(guessed).decode(bytes);
}

/**
 * The units in a register file: .csv (semicolons, commas or tabs; UTF-8 or UTF-16) or a workbook, of which the sheet `Đơn vị` is read, or else the first
 * sheet with names. Groups already known keep their ids. Issues name the file.
 */
export function readUnitsFile(file: GivenFile, readWorkbook: ReadWorkbook, known: readonly Group[] = []): Result<ReadRegister> {
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isZip && !/\.(?:xlsx|xls|ods)$/i.test(file.name)) {
    const read = readRegisterCsv(decoded(file.bytes), file.name, known);
    return result(
      read.value,
      read.issues.map((one) => inFile(one, file.name)),
    );
  }
  const book = readWorkbook(file.bytes, file.name);
  const sheets = book.value?.sheets.filter((s) => s.state === 'visible') ?? [];
  const first = sheets[0];
  if (first === undefined) return result({ units: [], groups: known }, book.issues);
  const named = sheets.filter((s) => s.name === unitsTable.sheet);
  const reads = [...named, ...sheets].map((sheet) => readRegister(sheet, known));
  const read = reads.find((r) => r.value.units.length > 0) ?? reads[0]!;
  return result(read.value, [...book.issues, ...read.issues.map((one) => inFile(one, file.name))]);
}
