import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type * as Exceljs from 'exceljs';
import type * as Sheetjs from 'xlsx';
import { fflateZip } from '../../src/opc/fflate-port';
import { nodeZip } from '../../src/opc/node-zlib';
import { isFault } from '../../src/opc/fault';
import { openPackage, type PartMemory, readPart } from '../../src/opc/package';
import type { ZipPort } from '../../src/opc/zip-port';
import { checkFile } from '../../src/work/check';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { scanWorkbook, type WorkbookVisitor } from '../../src/xlsx/read/scan-workbook';
import { addValue, type Digest } from './digest';
import { scanCells, scanStrings } from './plain-scan';

// Loaded when first used, so that no side carries the libraries of another.
const load = createRequire(process.argv[1]!);

/** What the product remembers of small parts from workbook to workbook. */
const memory: PartMemory = new Map();

/** Reads one file, adds what it holds to the digest, and drops it. */
export type Reader = (path: string, digest: Digest) => Promise<void> | void;

const ours =
  (port: ZipPort): Reader =>
  (path, digest) => {
    const row: WorkbookVisitor['row'] = ({ index, cells }) => {
      for (const { column, value } of cells) {
        if (value !== null && typeof value !== 'object') addValue(digest, index, column + 1, value);
      }
    };
    const read = scanWorkbook(readFileSync(path), port, { row }, { memory });
    if (read.value === null) throw new Error(`refused: ${read.issues[0]?.code ?? ''}`);
  };

/** What is done with every file that comes back: read, entries found, values repaired, rules applied, rows counted. */
const checked =
  (port: ZipPort): Reader =>
  (path, digest) => {
    const bytes = new Uint8Array(readFileSync(path));
    const { rows, filled } = checkFile({ name: basename(path), bytes }, '2026-06-20', (given) => readWorkbook(given, port, { memory }));
    if (rows === null) throw new Error(`not read: ${path}`);
    digest.cells += filled ?? 0;
  };

/** The parts that hold the rows, inflated. */
function* rowParts(path: string, port: ZipPort): Generator<readonly [string, Uint8Array]> {
  const pack = openPackage(readFileSync(path), port).value!;
  for (const key of ['xl/sharedstrings.xml', ...[...pack.entries.keys()].filter((k) => k.startsWith('xl/worksheets/sheet'))]) {
    if (!pack.entries.has(key)) continue;
    const bytes = readPart(pack, key);
    if (isFault(bytes)) throw new Error(bytes.code);
    yield [key, bytes];
  }
}

/** What no reader can do without: look into the directory, inflate what the rows are in, scan shared strings and sheets once for their values. */
const scanning =
  (port: ZipPort): Reader =>
  (path, digest) => {
    const decoder = new TextDecoder();
    let strings: readonly string[] = [];
    for (const [key, bytes] of rowParts(path, port)) {
      const xml = decoder.decode(bytes);
      if (key === 'xl/sharedstrings.xml') strings = scanStrings(xml);
      else
        scanCells(xml, strings, (_, value) => {
          if (value !== '') digest.cells++;
        });
    }
  };

/** Less than any reader does: the same bytes inflated and passed over once, nothing understood. */
const passing =
  (port: ZipPort): Reader =>
  (path, digest) => {
    for (const [, bytes] of rowParts(path, port)) {
      for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0x3c) digest.cells++;
    }
  };

const ignoredNodes = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'picture',
  'sheetPr',
];
const dayOf1970 = 25_569;

const exceljs: Reader = async (path, digest) => {
  const { Workbook } = load('exceljs') as typeof Exceljs;
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer, { ignoreNodes: ignoredNodes } as never);
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row, index) => {
      row.eachCell((cell, column) => {
        // exceljs repeats the value of a merged range in each of its cells.
        if (cell.isMerged && cell.master !== cell) return;
        const value = cell.formula === undefined ? cell.value : cell.result;
        if (value instanceof Date) addValue(digest, index, column, value.getTime() / 86_400_000 + dayOf1970);
        else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
          addValue(digest, index, column, value);
      });
    });
  });
};

const xlsx: Reader = (path, digest) => {
  const { read } = load('xlsx') as typeof Sheetjs;
  const workbook = read(readFileSync(path), {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellStyles: false,
    cellNF: false,
  });
  for (const name of workbook.SheetNames) {
    const rows = workbook.Sheets[name] as unknown as (Sheetjs.CellObject | undefined)[][];
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell?.v !== undefined && cell.t !== 'z' && cell.t !== 'e') addValue(digest, r + 1, c + 1, cell.v as string | number | boolean);
      });
    });
  }
};

/** The readers that are compared, by name. */
export const readers = {
  'read, check, count': checked(nodeZip),
  read: ours(nodeZip),
  'inflate, scan': scanning(nodeZip),
  'inflate, pass over': passing(nodeZip),
  'read, check, count with fflate': checked(fflateZip),
  'inflate, scan with fflate': scanning(fflateZip),
  exceljs,
  xlsx,
};
export type ReaderName = keyof typeof readers;
