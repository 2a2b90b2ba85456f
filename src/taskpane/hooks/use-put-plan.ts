import type { Plan } from '../../core/plan/plan';
import { usePane } from '../pane-context';

/** Puts another plan in the place of the open one; undo takes it back. The same plan changes nothing. */
export function usePutPlan(): (next: Plan) => void {
  const { work, dispatch } = usePane();
  return (next) => {
    if (work.master !== null && next !== work.master.plan) dispatch({ kind: 'changed', master: { ...work.master, plan: next } });
  };
}
