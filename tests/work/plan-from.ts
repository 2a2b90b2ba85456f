import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDocument } from '../../src/cli/world/adapters';
import { read } from '../../src/cli/world/reading';
import type { Plan } from '../../src/core/plan/plan';
import { newMaster } from '../../src/work/new';
import { openPlan } from '../../src/work/open-plan';
import { readUnitsFile } from '../../src/work/read-units-file';

/** The folder of what the demo is made from. */
export const samples = resolve(__dirname, '../../samples');

/** A plan document as an office would set it up: the sample's register, every section given to each of its communes. */
export function planFrom(path: string): Plan {
  const opened = openPlan({ name: path, bytes: readFileSync(path) }, readDocument).value!;
  const register = readUnitsFile({ name: 'don-vi.csv', bytes: readFileSync(join(samples, 'don-vi-mau.csv')) }, read).value;
  const { plan } = newMaster(opened, register, '2026-06-01').value;
  const unitIds = plan.units.filter((u) => u.kind === 'commune' || u.kind === 'ward').map((u) => u.id);
  const top = plan.sections.filter((s) => s.parentId === null);
  return { ...plan, assignments: top.map((s) => ({ sectionId: s.id, mode: 'each', unitIds, groupIds: [] })) };
}
