import type { HostFacts } from '../../office/host';
import type { MadeFile } from '../../work/ports';
import type { ExcelFace } from '../excel/excel-face';
import { TOOL_VERSION } from '../version';

/** A self-check as a file for whoever helps: versions, outcomes, and every request with its answer. */
export function selfCheckRecord(check: Awaited<ReturnType<ExcelFace['selfCheck']>>, host: HostFacts): MadeFile {
  const record = { schema: 'tonghop/self-check@1', version: TOOL_VERSION, host, ...check };
  return { name: 'tu-kiem-tra.json', bytes: new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`) };
}
