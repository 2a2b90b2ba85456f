import planText from '../../../samples/ke-hoach-mau.md';
import unitsText from '../../../samples/don-vi-mau.csv';
import type { Master } from '../../core/fields/master/master';
import type { Issue } from '../../core/issue/issue';
import type { AssignmentMode } from '../../core/plan/unit';
import { assign } from '../../work/assign';
import { newMaster } from '../../work/new';
import { openPlan } from '../../work/open-plan';
import { readUnitsFile } from '../../work/read-units-file';
import { readDocument } from '../world/adapters';
import { read } from '../world/reading';

/** The day whose figures the sample shows. */
export const DEMO_AS_OF = '2026-06-20';

const communes = 'UBND các xã, phường';
const agencies = 'Các sở, ban, ngành tỉnh';

/** How the office of the sample gives out what its plan assigns to nobody by name: sections by number, to whom, and how. */
const given: readonly (readonly [section: string, mode: AssignmentMode, names: readonly string[]])[] = [
  ['1', 'each', [agencies, communes]],
  ['2.1', 'lead', ['SKHCN']],
  ['2.2', 'lead', ['STC']],
  ['3', 'lead', ['SKHCN']],
  ['4.1', 'each', [communes]],
  ['4.2', 'lead', ['CAT']],
  ['5', 'each', [communes]],
  ['6', 'each', [communes]],
  ['7', 'each', [communes]],
  ['8', 'lead', ['SKHCN']],
  ['III', 'watch', ['SKHCN']],
];

/** The groups that the plan names and the register does not know, filled by a person of the office: here with everybody. */
function withFilledGroups(master: Master): Master {
  const { groups, units } = master.plan;
  const filled = groups.map((g) =>
    g.name === `${agencies} và ${communes}` ? { ...g, unitIds: units.filter((u) => u.id !== 'MTTQ').map((u) => u.id) } : g,
  );
  return { ...master, plan: { ...master.plan, groups: filled } };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The master workbook of the sample: its plan in version 2, its register of units, everything assigned. */
export function demoMaster(): { readonly master: Master; readonly issues: readonly Issue[] } {
  const plan = openPlan({ name: 'ke-hoach-mau.md', bytes: bytesOf(planText) }, readDocument);
  if (plan.value === null) throw new Error('the sample plan cannot be read');
  const register = readUnitsFile({ name: 'don-vi-mau.csv', bytes: bytesOf(unitsText) }, read);
  const made = newMaster({ ...plan.value, version: 2 }, register.value, DEMO_AS_OF);
  const work = made.value.plan.sections.filter((s) => s.role !== 'purpose');
  let master = withFilledGroups(made.value);
  for (const [number, mode, names] of given) {
    const section = work.find((s) => s.number.replace(/\.$/, '') === number);
    if (section === undefined) throw new Error(`the sample plan has no section ${number}`);
    const assigned = assign(master, { target: section.id, mode, names });
    if (assigned.value === null || assigned.issues.length > 0) throw new Error(`section ${number} of the sample cannot be assigned`);
    master = assigned.value.master;
  }
  for (const task of master.plan.tasks.filter((t) => t.request.some((name) => name.includes('Mặt trận')))) {
    const assigned = assign(master, { target: task.id, mode: 'lead', names: ['MTTQ'] });
    if (assigned.value === null) throw new Error(`task ${task.id} of the sample cannot be assigned`);
    master = assigned.value.master;
  }
  const settings = {
    ...master.plan.settings,
    contact: 'Sở Khoa học và Công nghệ, phòng Chuyển đổi số',
    sendTo: 'Sở Khoa học và Công nghệ',
  };
  return { master: { ...master, plan: { ...master.plan, settings } }, issues: [...plan.issues, ...register.issues] };
}
