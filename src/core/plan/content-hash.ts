import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Plan } from './plan';

/** JSON with the keys of every object in order, so that equal content gives equal text; strings in NFC. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, v]) => v !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The parts of a plan that are its content: settings, units, assignments, issues and the places of texts in their file are not. */
export type PlanContent = Pick<Plan, 'document' | 'sections' | 'tasks' | 'footnotes'>;

/** Fields of a task that the office sets or that say where a text stood; undefined fields are left out of the hash. */
const notContent = {
  origin: undefined,
  ownDue: undefined,
  formerDues: undefined,
  shortName: undefined,
  shortNameProposed: undefined,
  counted: undefined,
  countedBy: undefined,
  retired: undefined,
};

/** The SHA-256 of a plan's text content as 64 hexadecimal digits; the same content gives the same hash in whatever file and order of keys it came. */
export function contentHash({ document, sections, tasks, footnotes }: PlanContent): string {
  const bare = tasks.map((task) => ({ ...task, ...notContent }));
  return bytesToHex(sha256(utf8ToBytes(canonical({ document, sections, tasks: bare, footnotes }))));
}

/** The id of a new plan, `KH-` + ten hexadecimal digits, made from what identifies the document: issuer, number, title and years. It stays through amendments. */
export function planId({ issuer, number, title, period }: Plan['document']): string {
  const identity = canonical({ issuer, number, title, startYear: period.startYear, endYear: period.endYear });
  return `KH-${bytesToHex(sha256(utf8ToBytes(identity))).slice(0, 10)}`;
}
