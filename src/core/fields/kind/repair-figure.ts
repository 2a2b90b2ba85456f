import { factorInto } from '../../grammar/typed-unit';
import type { RawCell, Repaired, RepairContext } from '../repaired';
import { rawText } from './plain-text';
import { repairNumber } from './repair-number';

type Read = Extract<Repaired<number>, { kind: 'value' }>;

/** Without the digits that only binary fractions have. */
const rounded = (value: number): number => Number(value.toPrecision(12));
/** Below this requirement a share under 1 % is as likely as any other. */
const LARGE_SHARE = 20;

/**
 * Reads a cell as a figure in the measure of its target, as `repairNumber` does. Another unit than the target's ("12 km" of enterprises, "1,2 tỷ" of what is no money, a percentage of a
 * count) is doubted (`other-unit`), one of money is brought to the target's scale. Of a share, 0.7 where 80 % are required is doubted with 70 as the other reading (`share-or-percent`), and so is more than the whole
 * (`above-whole`) of what cannot be exceeded. What is doubted stands. Source: intake notes 2, rows 3 and 41.
 */
export function repairFigure(cell: RawCell, context: RepairContext = {}): Repaired<number> {
  const read = repairNumber(cell, context);
  const { measure = '', requiredShare, beyondWhole = false } = context;
  if (measure === '' || read.kind !== 'value' || read.doubt !== undefined) return read;
  const inMeasure = typeof cell.value === 'number' && cell.format?.includes('%') !== true ? read : withUnit(read, cell, measure);
  return requiredShare === undefined || inMeasure.doubt !== undefined ? inMeasure : asShare(inMeasure, cell, requiredShare, beyondWhole);
}

function withUnit(read: Read, cell: RawCell, measure: string): Read {
  const factor = typeof cell.value === 'number' ? factorInto(measure, '0%') : factorInto(measure, rawText(cell));
  if (factor === null) return { ...read, doubt: 'other-unit' };
  return factor === 1 ? read : { ...read, value: rounded(read.value * factor) };
}

function asShare(read: Read, cell: RawCell, required: number, beyondWhole: boolean): Read {
  const { value } = read;
  if (value > 100 && required <= 100 && !beyondWhole) return { ...read, doubt: 'above-whole' };
  if (value >= 1 || value === 0 || required < LARGE_SHARE || saysPercent(cell)) return read;
  return { ...read, doubt: 'share-or-percent', other: rounded(value * 100) };
}

const saysPercent = ({ value, format }: RawCell): boolean =>
  typeof value === 'string' ? /%|phần trăm/iu.test(value) : format?.includes('%') === true;
