import type { Target } from '../plan/target';
import { findTargets } from './find-targets';
import { asTarget } from './target-reading';

/** The most of a typed line that is read. */
const LONGEST = 2_000;

function withoutFigure(raw: string): Omit<Target, 'id'> {
  const open = { low: null, quantity: null, percent: null, unit: null, per: null };
  return { raw, op: 'reach', ...open, atLeast: false, soft: false, aggregate: 'none', breakdown: [] };
}

/**
 * The targets that a person states, one line each: the figures that a line of the plan would be read to hold, or, where there is none, the words alone
 * (`reach`, without a figure, rolled up by nobody). A line with one figure keeps its whole wording. Blank lines state nothing.
 */
export function typedTargets(lines: readonly string[]): Omit<Target, 'id'>[] {
  return lines.flatMap((line): Omit<Target, 'id'>[] => {
    const raw = line.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
    if (raw === '') return [];
    const read = findTargets(raw).map(asTarget);
    if (read.length === 0) return [withoutFigure(raw)];
    const [only] = read;
    return read.length === 1 && only !== undefined ? [{ ...only, raw }] : read;
  });
}
