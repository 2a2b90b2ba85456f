import type { Period } from '../../core/date/period';
import type { Receipt } from '../../core/entry/receipt';
import type { RollUpView } from '../worker/jobs';

/** The roll-up as a person sets it up and sees it; files are kept so that it can be done again after a choice. */
export interface RollUpState {
  readonly period: Period | null;
  readonly asOf: string;
  readonly files: readonly File[];
  readonly arrivals: File | null;
  readonly previous: readonly File[];
  /** Receipts of a running roll-up, in the order in which files were read. */
  readonly arriving: readonly Receipt[];
  readonly view: RollUpView | null;
  /** Choices made since the roll-up that is shown. */
  readonly stale: boolean;
  /** Sheets that a person does not want in sight. */
  readonly hidden: readonly string[];
}

export type RollUpAction =
  | { readonly kind: 'set'; readonly change: Partial<Pick<RollUpState, 'period' | 'asOf' | 'files' | 'arrivals' | 'previous'>> }
  | { readonly kind: 'started' }
  | { readonly kind: 'received'; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'made'; readonly view: RollUpView }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'shown'; readonly sheet: string; readonly isShown: boolean }
  | { readonly kind: 'cleared' };

/** Nothing rolled up yet, on a day (ISO). */
export const noRollUp = (asOf: string): RollUpState => ({
  period: null,
  asOf,
  files: [],
  arrivals: null,
  previous: [],
  arriving: [],
  view: null,
  stale: false,
  hidden: [],
});

/** The state after an action; what is shown goes when the files or the period change. */
export function rollUpReducer(state: RollUpState, action: RollUpAction): RollUpState {
  switch (action.kind) {
    case 'set':
      return { ...state, ...action.change, view: null, arriving: [], stale: false };
    case 'started':
      return { ...state, view: null, arriving: [], stale: false };
    case 'received':
      return { ...state, arriving: [...state.arriving, ...action.receipts] };
    case 'made':
      return { ...state, view: action.view, arriving: [] };
    case 'chosen':
      return { ...state, stale: true };
    case 'shown': {
      const others = state.hidden.filter((sheet) => sheet !== action.sheet);
      return { ...state, hidden: action.isShown ? others : [...others, action.sheet] };
    }
    case 'cleared':
      return noRollUp(state.asOf);
  }
}
