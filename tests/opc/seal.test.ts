import { createHash } from 'node:crypto';
import { nodeZip } from '../../src/opc/node-zlib';
import { isSealed, sealPackage } from '../../src/opc/seal';
import { swapParts } from '../../src/opc/swap-parts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const spec: WorkbookSpec = {
  title: 'Thử',
  created: '2026-06-20',
  font: { name: 'Times New Roman', size: 12 },
  styles: {},
  sheets: [{ name: 'Một', columns: [{ width: 10 }], rows: [{ cells: [{ value: 'chữ' }, { value: 5 }] }] }],
  names: [],
};
const bytes = writeWorkbook(spec, nodeZip);

test('a sealed workbook is known as ours and still reads the same', () => {
  const sealed = sealPackage(bytes, nodeZip, sha256);
  expect(isSealed(sealed, nodeZip, sha256)).toBe(true);
  expect(readWorkbook(sealed, nodeZip).value?.sheets).toEqual(readWorkbook(bytes, nodeZip).value?.sheets);
});

test('sealing twice gives the same bytes', () => {
  const sealed = sealPackage(bytes, nodeZip, sha256);
  expect(Buffer.compare(sealPackage(sealed, nodeZip, sha256), sealed)).toBe(0);
});

test('a workbook that was never sealed, and one changed after sealing, are not ours', () => {
  const sealed = sealPackage(bytes, nodeZip, sha256);
  const other = writeWorkbook({ ...spec, sheets: [{ ...spec.sheets[0]!, rows: [{ cells: [{ value: 'khác' }] }] }] }, nodeZip);
  const changed = swapParts(sealed, new Map([['docProps/app.xml', new TextEncoder().encode('<Properties/>')]]), nodeZip).value!;
  expect(isSealed(bytes, nodeZip, sha256)).toBe(false);
  expect(isSealed(other, nodeZip, sha256)).toBe(false);
  expect(isSealed(changed, nodeZip, sha256)).toBe(false);
});

test('bytes that are no package are not ours', () => {
  expect(isSealed(new Uint8Array([0x50, 0x4b, 1, 2]), nodeZip, sha256)).toBe(false);
});
