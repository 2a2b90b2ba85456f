import path from 'node:path';
import type { Master } from '../../core/fields/master/master';
import type { Result } from '../../core/issue/result';
import { openAnyPlan } from '../../work/open-any-plan';
import { readDocument } from '../world/adapters';
import { read } from '../world/reading';
import { readBytes } from '../world/read-files';

/** Opens whatever stands for a plan: a plan document, plan.json or a master workbook. */
export async function openMasterFile(file: string): Promise<Result<Master | null>> {
  return openAnyPlan({ name: path.basename(file), bytes: await readBytes(file) }, { readDocument, readWorkbook: read });
}
