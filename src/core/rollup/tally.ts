import type { SectionId, UnitId } from '../plan/ids';
import type { Plan, Section } from '../plan/plan';
import { countsOf, type OfficialCounts } from '../status/counts-of';
import type { DetailRow } from './detail-rows';
import { countRows } from './detail-rows';
import { groupBy } from './in-order';

/** The official count of one section with all that is below it; `depth` is 0 for the highest. */
export interface SectionTally {
  readonly section: Section;
  readonly depth: number;
  readonly counts: OfficialCounts;
}

/** The official count of one unit. */
export interface UnitTally {
  readonly unitId: UnitId;
  readonly counts: OfficialCounts;
}

/** Who is asked something in a period, and of whom a file came whose rows are used. */
export interface Reporting {
  readonly asked: readonly UnitId[];
  readonly reported: ReadonlySet<UnitId>;
}

/** The official counts of a roll-up: in all, by section and by unit. Sections and units without a counted row are left out. */
export interface Tally {
  readonly all: OfficialCounts;
  readonly sections: readonly SectionTally[];
  readonly units: readonly UnitTally[];
}

function sectionsAbove(plan: Pick<Plan, 'sections'>): (id: SectionId | null) => SectionId[] {
  const parents = new Map(plan.sections.map((s) => [s.id, s.parentId]));
  return (id) => {
    const path: SectionId[] = [];
    for (let at = id; at !== null && parents.has(at) && !path.includes(at); at = parents.get(at) ?? null) path.push(at);
    return path;
  };
}

/**
 * Counts detail rows in all, by section (each with what is below it, in the plan's order) and by unit (in the order of the rows). A unit has reported once a file of
 * it came whose rows are used, whatever could be understood of them; in all, everybody who is asked is expected, and in a part those with counted rows there.
 */
export function tallyOf(plan: Pick<Plan, 'sections'>, rows: readonly DetailRow[], { asked, reported }: Reporting): Tally {
  const covered = (counts: OfficialCounts, units: readonly UnitId[] = counts.coverage.expected): OfficialCounts => {
    const expected = [...units].sort();
    return { ...counts, coverage: { expected, reported: expected.filter((id) => reported.has(id)) } };
  };
  const above = sectionsAbove(plan);
  const bySection = new Map<SectionId, DetailRow[]>();
  for (const row of rows) {
    for (const id of above(row.duty.sectionId)) {
      const ofSection = bySection.get(id);
      if (ofSection === undefined) bySection.set(id, [row]);
      else ofSection.push(row);
    }
  }
  const sections = plan.sections.flatMap((section): SectionTally[] => {
    const counted = countRows(bySection.get(section.id) ?? []);
    return counted.length === 0 ? [] : [{ section, depth: above(section.id).length - 1, counts: covered(countsOf(counted)) }];
  });
  const units = [...groupBy(rows, (r) => r.duty.unitId).values()].flatMap((ofUnit): UnitTally[] => {
    const counted = countRows(ofUnit);
    return counted.length === 0 ? [] : [{ unitId: ofUnit[0]!.duty.unitId, counts: covered(countsOf(counted)) }];
  });
  return { all: covered(countsOf(countRows(rows)), asked), sections, units };
}
