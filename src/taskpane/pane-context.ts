import { createContext, useContext, type Dispatch } from 'react';
import type { Language } from '../core/issue/sentence/tell';
import type { EventLog } from './diagnostics/event-log';
import type { ExcelFace } from './excel/excel-face';
import type { MasterAction, MasterState } from './state/master-state';
import type { RollUpAction, RollUpState } from './state/roll-up-state';
import type { PageName } from './steps/step-names';
import type { Strings } from './strings/vi';
import type { JobRunner } from './worker/job-runner';

/** What every step is given: texts, the open master workbook, the roll-up, and the hands to work with. `excel` is null on the page. */
export interface Pane {
  readonly language: Language;
  readonly text: Strings;
  readonly excel: ExcelFace | null;
  readonly runner: JobRunner;
  /** The day on which figures are as of unless a person says otherwise (ISO). */
  readonly today: string;
  readonly work: MasterState;
  readonly dispatch: Dispatch<MasterAction>;
  readonly rollUp: RollUpState;
  readonly dispatchRollUp: Dispatch<RollUpAction>;
  readonly goTo: (page: PageName) => void;
  readonly log: EventLog;
}

const context = createContext<Pane | null>(null);

/** Gives the pane to everything within it. */
export const PaneProvider = context.Provider;

/** The pane that a component is in. */
export function usePane(): Pane {
  const pane = useContext(context);
  if (pane === null) throw new Error('a step outside the pane');
  return pane;
}
