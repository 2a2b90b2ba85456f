import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import { rollUpPeriod } from '../../src/work/roll-up';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import type { CollectPorts } from '../../src/work/collect';
import { checkFile } from '../../src/work/check';
import { ooxmlFaults, ooxmlTools } from '../tools/ooxml-check';
import { printedPages, renderTools } from '../tools/render';
import { recalculationFaults } from '../tools/recalculate';
import { testWith } from '../tools/test-with';
import { asRead } from '../core/entries/returned-double';
import { filledWorkbooks, planOfUnits } from './many-units';
import { inputOf, jsonPorts, trackingSpecOf } from './period-files';

const encoder = new TextEncoder();
const readFile: CollectPorts['readWorkbook'] = (bytes) => readWorkbook(bytes, nodeZip);

function consolidated(units: number): { readonly name: string; readonly bytes: Uint8Array } {
  const plan = planOfUnits(units);
  const files = [...filledWorkbooks(plan)].flatMap(([id, book]) =>
    book === null ? [] : [{ name: `${id}.xlsx`, bytes: encoder.encode(JSON.stringify(book)) }],
  );
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, files), jsonPorts).value;
  return {
    name: `tong-hop-${units}.xlsx`,
    bytes: writeWorkbook(consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' }), nodeZip),
  };
}

const small = consolidated(12);
const large = consolidated(65);

test('a tracking workbook read from its file is what its spec says', () => {
  const plan = planOfUnits(2);
  const spec = trackingSpecOf(plan, plan.units[0]!.id);
  const bytes = writeWorkbook(spec, nodeZip);
  const fromFile = checkFile({ name: 'a.xlsx', bytes }, '2026-06-20', readFile);
  const fromSpec = checkFile({ name: 'a.xlsx', bytes: encoder.encode(JSON.stringify(asRead(spec))) }, '2026-06-20', jsonPorts.readWorkbook);
  expect(fromFile).toEqual(fromSpec);
  expect(fromFile.issues.map((i) => i.code)).toEqual(['workbook-untouched']);
});

test('the same roll-up gives the same bytes', () => {
  expect(Buffer.from(consolidated(12).bytes).equals(Buffer.from(small.bytes))).toBe(true);
});

test('a consolidated workbook read from its file is rolled up again to the same figures', () => {
  const plan = planOfUnits(12);
  const files = [...filledWorkbooks(plan)].flatMap(([id, book]) =>
    book === null ? [] : [{ name: `${id}.xlsx`, bytes: encoder.encode(JSON.stringify(book)) }],
  );
  const direct = rollUpPeriod(inputOf(plan, files), jsonPorts).value.rollUp;
  const through = rollUpPeriod(inputOf(plan, [small]), { ...jsonPorts, readWorkbook: readFile });
  expect(through.issues.filter((i) => i.severity === 'error')).toEqual([]);
  expect(through.value.rollUp.tally).toEqual(direct.tally);
  expect(through.value.rollUp.consolidation.entries).toEqual(direct.consolidation.entries);
});

testWith(ooxmlTools, 'the schemas find nothing wrong in consolidated workbooks', () => {
  expect(ooxmlFaults([small, large])).toEqual([]);
});

testWith(['soffice'], 'LibreOffice calculates every figure of consolidated workbooks as core does', async () => {
  expect(await recalculationFaults([small, large])).toEqual([]);
});

testWith(renderTools, 'every sheet prints with its title, its coverage and its page number', async () => {
  const [pages] = await printedPages([small]);
  const text = pages!.join('\n');
  for (const title of [
    'TỔNG HỢP TÌNH HÌNH',
    'CỦA CÁC ĐƠN VỊ',
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
    'CHẬM TIẾN ĐỘ',
    'KHÓ KHĂN, VƯỚNG MẮC',
    'TIẾP NHẬN BÁO CÁO',
    'THAY ĐỔI SO VỚI',
    'CHI TIẾT TÌNH HÌNH',
  ]) {
    expect(text).toContain(title);
  }
  expect(text).toContain('11/12 đơn vị đã báo cáo');
  for (const [i, page] of pages!.entries()) expect(page).toContain(`Trang ${i + 1}/${pages!.length}`);
  expect(text).not.toMatch(/###|#REF!|#NAME\?|#VALUE!/);
});
