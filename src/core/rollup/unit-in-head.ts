import type { HeadText } from '../entries/returned-workbook';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import { fold } from '../text/fold';
import { groupBy } from './in-order';

/** Another unit that the head of a sheet names, and where. */
export interface UnitInHead {
  readonly unit: Unit;
  readonly head: HeadText;
}

const namesOf = (unit: Unit): string[] => [unit.name, ...unit.otherNames].map((name) => fold(name));

/** The bodies above the units, whose names stand in every head. */
function bodiesAbove({ document, settings }: Plan): string[] {
  const { body, parentBody } = settings.profile;
  return [document.issuer, body, parentBody].map((name) => fold(name));
}

/**
 * The unit of the plan whose name or other name is the whole text of a cell in the head of a sheet that does not name the unit that the workbook says it is
 * of; null where there is none. `stated` is that unit, and the name by which the workbook knows it.
 */
export function otherUnitInHead(
  heads: readonly HeadText[],
  stated: { readonly unit: Unit; readonly name: string },
  plan: Plan,
): UnitInHead | null {
  const issued = stated.name.toLowerCase();
  for (const texts of groupBy(heads, (head) => head.sheet).values()) {
    // As it was issued; folding the texts of every file would take longer than all else that is done to receive it.
    if (texts.some(({ text }) => text.toLowerCase() === issued)) continue;
    const folded = texts.map(({ text }) => fold(text));
    const own = new Set([fold(stated.name), ...namesOf(stated.unit)]);
    if (folded.some((text) => own.has(text))) continue;
    const above = bodiesAbove(plan);
    for (const [at, text] of folded.entries()) {
      if (text === '' || above.includes(text)) continue;
      const unit = plan.units.find((u) => namesOf(u).includes(text));
      if (unit !== undefined) return { unit, head: texts[at]! };
    }
  }
  return null;
}
