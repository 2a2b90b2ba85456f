import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import type { StoredIn } from '../issue/facts/stored';
import type { Issue } from '../issue/issue';
import { issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import type { Result } from '../issue/result';
import { result } from '../issue/result';
import type { Plan } from './plan';
import { PLAN_SCHEMA, planSchema } from './plan';

const seal = (body: string): string => bytesToHex(sha256(utf8ToBytes(body)));
const WHAT: StoredIn = 'plan.json';

/** A plan as the text of plan.json. The last key, `seal`, is the SHA-256 of the rest, so that a file changed by a person is told from one that is not. */
export function writePlanJson(plan: Plan): string {
  const body = JSON.stringify(plan, null, 1);
  return `${body.slice(0, -2)},\n "seal": "${seal(body)}"\n}\n`;
}

/** Whether a text is a plan.json that nobody changed since it was written. */
export function isUnchangedPlanJson(text: string): boolean {
  const m = /,\n "seal": "([0-9a-f]{64})"\n\}\n$/.exec(text);
  return m !== null && seal(`${text.slice(0, m.index)}\n}`) === m[1];
}

/** No list of a plan comes near this; checking a longer one would tell of each of its items. */
const LONGEST_LIST = 20_000;

/** Whether all lists in stored data, however deep, are of a length that a plan may have. */
function isOfBearableLength(stored: unknown): boolean {
  const open: unknown[] = [stored];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const inside: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (inside.length > LONGEST_LIST) return false;
    for (const value of inside) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return true;
}

/** The plan in the text of a plan.json; null with an error issue where it is not one, is damaged, or was made by a newer version. */
export function readPlanJson(text: string): Result<Plan | null> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return result(null, [issue('stored-not-ours', 'error', nowhere, { what: WHAT })]);
  }
  return readStoredPlan(stored, WHAT);
}

/** The beginning of what stands at a path, as JSON. */
function foundAt(stored: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = stored;
  for (const step of path) at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined;
  const text = at === undefined ? '' : JSON.stringify(at);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The plan in stored data (from plan.json or the master workbook, named by `what`), checked against its schema. */
export function readStoredPlan(stored: unknown, what: StoredIn): Result<Plan | null> {
  const named = z.safeParse(z.object({ schema: z.string() }), stored);
  const version = named.success ? /^tonghop\/plan@(\d+)$/.exec(named.data.schema) : null;
  if (!named.success || version === null) return result(null, [issue('stored-not-ours', 'error', nowhere, { what })]);
  if (Number(version[1]) > Number(PLAN_SCHEMA.split('@')[1])) {
    return result(null, [issue('stored-newer', 'error', nowhere, { found: named.data.schema, known: PLAN_SCHEMA })]);
  }
  if (!isOfBearableLength(stored)) return result(null, [issue('stored-not-ours', 'error', nowhere, { what })]);
  const parsed = z.safeParse(planSchema, stored);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return result(null, [issue('stored-invalid', 'error', nowhere, { what, path: path.join('.'), found: foundAt(stored, path) })]);
  }
  return result({ ...parsed.data, issues: parsed.data.issues as readonly Issue[] });
}
