import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import type { CellSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { isFault } from '../../../src/opc/fault';
import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { openPackage, readPacked } from '../../../src/opc/package';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { buildTemplate, fillTemplate } from '../../../src/xlsx/fill/fill-template';
import { ooxmlFaults, ooxmlTools } from '../../tools/ooxml-check';
import { recalculationFaults } from '../../tools/recalculate';
import { testWith } from '../../tools/test-with';
import { specAsRead } from '../write/as-read';
import { specimen } from '../write/specimen';

const ports = [
  ['zlib', nodeZip],
  ['fflate', fflateZip],
] as const;

/** The specimen with a long table, so that its parts are cut into pieces, for a unit of that name. */
function forUnit(unit: string, rows = 1500): WorkbookSpec {
  const long = Array.from({ length: rows }, (_, i) => ({
    cells: [{ value: i }, { value: `Nhiệm vụ ${i} của các đơn vị`, style: 'text' }, { formula: `A${i + 3}*2`, value: i * 2 }] as CellSpec[],
  }));
  const sheet = {
    name: 'Dài',
    columns: [],
    rows: [{ cells: [{ value: unit }] }, { cells: ['Số', 'Việc', 'Đôi'].map((value) => ({ value })) }, ...long],
    tables: [{ name: 'bangDai', ref: `A2:C${rows + 2}`, columns: ['Số', 'Việc', 'Đôi'] }],
  };
  return { ...specimen, title: unit, sheets: [...specimen.sheets, sheet] };
}

function packedParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const { value } = openPackage(bytes, nodeZip);
  const parts = new Map<string, Uint8Array>();
  for (const entry of value?.entries.values() ?? []) {
    const packed = value === null ? entry : readPacked(value, entry);
    if ('data' in packed && !isFault(packed)) parts.set(entry.name, packed.data);
  }
  return parts;
}

function asRead(bytes: Uint8Array): unknown {
  return readWorkbook(bytes, nodeZip).value?.sheets.map(({ name, state, rows, merges }) => ({ name, state, rows, merges }));
}

const template = { zlib: buildTemplate(forUnit('Xã Mẫu'), nodeZip), fflate: buildTemplate(forUnit('Xã Mẫu'), fflateZip) };

test.each(ports)('a filled workbook shows what its spec says, packed with %s', (name, port) => {
  for (const spec of [forUnit('Xã Đồng Đăng'), forUnit('Ngắn', 3), forUnit('Dài', 2100), specimen]) {
    expect(asRead(fillTemplate(template[name], spec, port))).toEqual(specAsRead(spec));
  }
});

test.each(ports)('parts that are not meant to differ are the same bytes, packed with %s', (name, port) => {
  const one = packedParts(fillTemplate(template[name], forUnit('Xã A'), port));
  const two = packedParts(fillTemplate(template[name], forUnit('Phường B'), port));
  const differing = [...one].filter(([part, data]) => !Buffer.from(data).equals(two.get(part) ?? new Uint8Array())).map(([part]) => part);
  expect(differing).toEqual(['docProps/core.xml', 'xl/sharedStrings.xml']);
});

test('what the template said of its own unit stands nowhere in the others', () => {
  const bytes = fillTemplate(template.zlib, forUnit('Xã Đồng Đăng'), nodeZip);
  const texts = [...packedParts(bytes).values()].map((data) => inflateRawSync(data).toString());
  expect(texts.some((text) => text.includes('Xã Đồng Đăng'))).toBe(true);
  expect(texts.some((text) => text.includes('Xã Mẫu'))).toBe(false);
});

test('the same spec gives the same bytes, however often and in whatever order', () => {
  const first = fillTemplate(template.zlib, forUnit('Xã A'), nodeZip);
  fillTemplate(template.zlib, forUnit('Xã B', 10), nodeZip);
  expect(Buffer.from(fillTemplate(template.zlib, forUnit('Xã A'), nodeZip)).equals(Buffer.from(first))).toBe(true);
});

test('other styles than the template has are written anew', () => {
  const spec = { ...forUnit('Xã A'), styles: { first: { bold: true }, ...specimen.styles } };
  expect(asRead(fillTemplate(template.zlib, spec, nodeZip))).toEqual(specAsRead(spec));
});

const change = fc.record({
  row: fc.nat(1501),
  column: fc.nat(2),
  value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
});

test('whatever cells differ, the filled workbook shows them', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const spec = forUnit('Xã A');
      const rows = [...(spec.sheets.at(-1)?.rows ?? [])];
      // The head stays: a table's columns are its cells.
      for (const { row, column, value } of changes.filter((c) => c.row !== 1)) {
        rows[row] = { cells: (rows[row]?.cells ?? []).map((cell, i) => (i === column ? { value } : cell)) };
      }
      const changed = { ...spec, sheets: [...spec.sheets.slice(0, -1), { ...spec.sheets.at(-1)!, rows }] };
      expect(asRead(fillTemplate(template.zlib, changed, nodeZip))).toEqual(specAsRead(changed));
    }),
    { numRuns: 25 },
  );
});

testWith(ooxmlTools, 'filled workbooks keep to the schemas and the package rules', () => {
  const files = [forUnit('Xã A'), forUnit('Xã B', 3)].map((spec, i) => ({
    name: `${i}.xlsx`,
    bytes: fillTemplate(template.zlib, spec, nodeZip),
  }));
  expect(ooxmlFaults(files)).toEqual([]);
});

testWith(['soffice'], 'LibreOffice opens filled workbooks of either deflate and calculates what is stored', async () => {
  const files = ports.map(([name, port]) => ({ name: `${name}.xlsx`, bytes: fillTemplate(template[name], forUnit('Xã A'), port) }));
  expect(await recalculationFaults(files)).toEqual([]);
});
