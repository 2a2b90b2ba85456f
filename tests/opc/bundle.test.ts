import { createHash } from 'node:crypto';
import { bundleFiles, isSealedBundle } from '../../src/opc/bundle';
import { fflateZip } from '../../src/opc/fflate-port';
import { usualLimits } from '../../src/opc/limits';
import { nodeZip } from '../../src/opc/node-zlib';
import { sealPackage } from '../../src/opc/seal';
import { writeZip } from '../../src/opc/write-zip';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const spec: WorkbookSpec = {
  title: 'Thử',
  created: '2026-06-20',
  font: { name: 'Times New Roman', size: 12 },
  styles: {},
  sheets: [{ name: 'Một', columns: [{ width: 10 }], rows: [{ cells: [{ value: 'chữ' }] }] }],
  names: [],
};
const plain = writeWorkbook(spec, nodeZip);
const sealed = sealPackage(plain, nodeZip, sha256);
const isOurs = (bytes: Uint8Array) => isSealedBundle(bytes, nodeZip, sha256);
const named = (...files: Uint8Array[]) => files.map((bytes, i) => ({ name: `${i + 1}_Đơn vị.xlsx`, bytes }));

test('a bundle of sealed workbooks is known as ours, and is the same bytes in the browser as on the command line', () => {
  const bundle = bundleFiles(named(sealed, sealed), nodeZip);
  expect(isOurs(bundle)).toBe(true);
  expect(Buffer.compare(bundleFiles(named(sealed, sealed), fflateZip), bundle)).toBe(0);
});

test('one workbook that is not sealed, another file, or nothing at all makes it none of ours', () => {
  expect(isOurs(bundleFiles(named(sealed, plain), nodeZip))).toBe(false);
  expect(isOurs(bundleFiles([...named(sealed), { name: 'ghi-chu.txt', bytes: new Uint8Array([65]) }], nodeZip))).toBe(false);
  expect(isOurs(bundleFiles([], nodeZip))).toBe(false);
  expect(isOurs(sealed)).toBe(false);
  expect(isOurs(new TextEncoder().encode('PK, but no zip file'))).toBe(false);
});

test('a bundle that another program has packed anew is none of ours, though its workbooks are', () => {
  expect(isOurs(writeZip(named(sealed), nodeZip))).toBe(false);
});

test('a bundle may be larger than any workbook that comes in', () => {
  const many = Math.ceil(usualLimits.file / sealed.length) + 1;
  const bundle = bundleFiles(named(...Array.from({ length: Math.min(many, 20_000) }, () => sealed)), nodeZip);
  expect(bundle.length).toBeGreaterThan(usualLimits.file);
  expect(isOurs(bundle)).toBe(true);
});
