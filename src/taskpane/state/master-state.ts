import type { Receipt } from '../../core/entry/receipt';
import type { Master } from '../../core/fields/master/master';
import type { Issue } from '../../core/issue/issue';

/** The master workbook as the pane holds it between opening and saving; `past` are the states that undo goes back to, the last one first. */
export interface MasterState {
  readonly master: Master | null;
  readonly past: readonly Master[];
  readonly issues: readonly Issue[];
  readonly saved: boolean;
}

/** What may happen to it. `opened` begins anew, `changed` can be undone; receipts that are `noted` stay noted. */
export type MasterAction =
  | { readonly kind: 'opened'; readonly master: Master; readonly issues: readonly Issue[]; readonly saved: boolean }
  | { readonly kind: 'changed'; readonly master: Master; readonly issues?: readonly Issue[] }
  | { readonly kind: 'noted'; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'undone' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'closed' };

/** Steps of undo that are kept; each is a whole plan, most of it shared. */
const longestPast = 50;

const withNoted = (master: Master, receipts: readonly Receipt[]): Master =>
  master.notes.receipts === receipts ? master : { ...master, notes: { ...master.notes, receipts } };

/** The pane before anything has been opened. */
export const noMaster: MasterState = { master: null, past: [], issues: [], saved: true };

/** The state after an action. */
export function masterReducer(state: MasterState, action: MasterAction): MasterState {
  switch (action.kind) {
    case 'opened':
      return { master: action.master, past: [], issues: action.issues, saved: action.saved };
    case 'changed':
      return {
        master: action.master,
        past: state.master === null ? [] : [state.master, ...state.past].slice(0, longestPast),
        issues: action.issues ?? state.issues,
        saved: false,
      };
    case 'noted':
      return state.master === null ? state : { ...state, master: withNoted(state.master, action.receipts), saved: false };
    case 'undone': {
      const [last, ...before] = state.past;
      if (last === undefined) return state;
      const receipts = state.master?.notes.receipts ?? last.notes.receipts;
      return { ...state, master: withNoted(last, receipts), past: before, saved: false };
    }
    case 'saved':
      return { ...state, saved: true };
    case 'closed':
      return noMaster;
  }
}
