import { tell } from '../../src/core/issue/sentence/tell';
import { nodeZip } from '../../src/opc/node-zlib';
import { readDocument } from '../../src/cli/world/adapters';
import { openPlan } from '../../src/work/open-plan';
import { inspectWorkbook } from '../../src/xlsx/read/inspect-workbook';
import { issued } from '../faults/workbook-file';
import { shortPlan } from './hostile-documents';
import { truncated } from './hostile-workbooks';

const whole = issued().bytes();

test.each(truncated(whole, 'so.xlsx').map((f) => [f.what, f] as const))('%s is refused with one sentence', (_, file) => {
  const { value, issues } = inspectWorkbook(file.bytes(), nodeZip, { file: file.name });
  expect(value).toBeNull();
  expect(issues).toHaveLength(1);
  expect(tell(issues[0]!, 'vi')).toMatch(/^so\.xlsx: .*Đề nghị .*\.$/);
});

test.each(truncated(shortPlan, 'ke-hoach.txt').map((f) => [f.what, f] as const))('%s is read as far as it goes, or refused', (_, file) => {
  const { value, issues } = openPlan({ name: file.name, bytes: file.bytes() }, readDocument);
  if (value === null) expect(issues.filter((i) => i.severity === 'error')).not.toEqual([]);
  for (const one of issues) expect(tell(one, 'vi').length).toBeGreaterThan(20);
});
