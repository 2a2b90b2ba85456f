import { issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import type { Result } from '../core/issue/result';
import { result } from '../core/issue/result';
import { parsePlan } from '../core/parse/parse-plan';
import { findSecretLine } from '../core/parse/secret-line';
import type { SourceBlock } from '../core/parse/source-block';
import type { Plan } from '../core/plan/plan';
import { readPlanJson } from '../core/plan/plan-json';
import { inFile } from './in-file';
import type { GivenFile } from './ports';

/** A plan document as blocks, and whether its format says by indents what stands below what (Markdown, Word). */
export interface DocumentBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly nestedIndents: boolean;
}

/** Reads a plan document into blocks; the reader is chosen by what the file is. */
export type ReadDocument = (bytes: Uint8Array, name: string) => Result<DocumentBlocks>;

/**
 * The text of a plan document or plan.json becomes a Plan; null with an error where there is no plan in it, with an error beside it where it holds no task. A document
 * with a mark of secrecy is not read on: `document-secrecy-mark` stands alone. Issues name the file.
 */
export function openPlan(file: GivenFile, readDocument: ReadDocument): Result<Plan | null> {
  const opened = isJson(file) ? openStored(file) : openDocument(file, readDocument);
  return result(
    opened.value,
    opened.issues.map((one) => inFile(one, file.name)),
  );
}

/** RTF begins with a brace, too. */
const BEGINS_AS_OBJECT = /^\s*\{\s*["}]/u;

function isJson(file: GivenFile): boolean {
  return /\.json$/i.test(file.name) || BEGINS_AS_OBJECT.test(new TextDecoder().decode(file.bytes.subarray(0, 64)));
}

function openStored(file: GivenFile): Result<Plan | null> {
  const { value, issues } = readPlanJson(new TextDecoder().decode(file.bytes));
  return result(value, value?.tasks.length === 0 ? [...issues, issue('plan-without-tasks', 'error', nowhere, {})] : issues);
}

function openDocument(file: GivenFile, readDocument: ReadDocument): Result<Plan | null> {
  if (/\.csv$/i.test(file.name)) return result(null, [issue('document-is-table', 'error', nowhere, {})]);
  const read = readDocument(file.bytes, file.name);
  if (read.issues.some((i) => i.severity === 'error')) return result(null, read.issues);
  const { blocks, nestedIndents } = read.value;
  const line = findSecretLine(blocks);
  // What was told of the document before quotes it.
  if (line !== null) return result(null, [issue('document-secrecy-mark', 'error', { kind: 'document', line }, {})]);
  const plan = parsePlan(blocks, { nestedIndents });
  return result(plan.value, [...read.issues, ...plan.issues]);
}
