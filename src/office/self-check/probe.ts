import type { NameSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { inExcel } from '../in-excel';

/** One thing that was read back: what it is, what was drawn, and what Excel says. Numbers may differ by `within`. */
export interface Finding {
  readonly what: string;
  readonly drawn: unknown;
  readonly found: unknown;
  readonly within?: number;
}

/** What a probe works on: its own spec, drawn, and the name of its own sheet. */
export interface Bench {
  readonly sheet: string;
  readonly spec: WorkbookSpec;
}

/** What a probe draws beside an empty sheet of its own. */
export interface ProbePart extends Partial<Omit<SheetSpec, 'name'>> {
  readonly styles?: WorkbookSpec['styles'];
  readonly names?: readonly NameSpec[];
  /** Further sheets, by what follows the own sheet's name. */
  readonly beside?: readonly (Partial<SheetSpec> & { readonly suffix: string })[];
}

/** One use of Excel that the pane makes: what is drawn for it, what it needs beyond the least that the pane asks for, and how it is looked at. */
export interface Probe {
  readonly needs?: string;
  readonly part: (sheet: string) => ProbePart;
  readonly look: (bench: Bench) => Promise<readonly Finding[]>;
}

/** A look at the drawn sheet within one batch. */
export const looking =
  (look: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<readonly Finding[]>): Probe['look'] =>
  ({ sheet }) =>
    inExcel((context) => look(context, context.workbook.worksheets.getItem(sheet)));

/** Whether Excel says what was drawn; texts in any case, for Excel writes colours and names of kinds in its own. */
export function agrees({ drawn, found, within = 0 }: Finding): boolean {
  if (typeof drawn === 'number' && typeof found === 'number') return Math.abs(drawn - found) <= within;
  return JSON.stringify(drawn).toLowerCase() === JSON.stringify(found ?? null).toLowerCase();
}
