import { noNotes } from '../core/entry/office-notes';
import type { Master } from '../core/fields/master/master';
import { result, type Result } from '../core/issue/result';
import { openMaster } from './open-master';
import { openPlan, type ReadDocument } from './open-plan';
import type { GivenFile, ReadWorkbook } from './ports';

/** What opening needs of the world. */
export interface OpenPorts {
  readonly readDocument: ReadDocument;
  readonly readWorkbook: ReadWorkbook;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * A plan with what the office noted beside it, from a plan document, a plan.json or a master workbook, whichever the file is; null with an error where
 * it is none of these. Issues name the file.
 */
export function openAnyPlan(file: GivenFile, ports: OpenPorts): Result<Master | null> {
  const master = isZip(file.bytes) ? openMaster(file, ports.readWorkbook) : null;
  // Of what is no workbook at all the reader of documents says what to do.
  if (master !== null && !master.issues.some(({ code }) => code.startsWith('file-is-') || code === 'file-not-workbook')) return master;
  const plan = openPlan(file, ports.readDocument);
  return result(plan.value === null ? null : { plan: plan.value, notes: noNotes }, plan.issues);
}
