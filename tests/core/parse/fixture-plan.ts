import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../src/core/issue/result';
import { parsePlan } from '../../../src/core/parse/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readerFor } from '../../../src/readers/reader-for';

/** The folder of the plans written for these tests. */
export const FIXTURES = join(__dirname, 'fixtures');

/** Reads the bytes of a plan as the product does. */
export function planOf(fileName: string, bytes: Uint8Array): Result<Plan> {
  const { read, nestedIndents } = readerFor(fileName, bytes, nodeZip);
  return parsePlan(read(bytes).value, { nestedIndents });
}

/** Reads a text as a plan document. */
export const planOfText = (text: string, fileName = 'plan.txt'): Result<Plan> => planOf(fileName, new TextEncoder().encode(text));

/** Reads a plan of the fixtures. */
export function fixturePlan(name: string): Result<Plan> {
  return planOf(name, new Uint8Array(readFileSync(join(FIXTURES, name))));
}
