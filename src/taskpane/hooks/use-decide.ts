import { useMemo } from 'react';
import type { Receipt } from '../../core/entry/receipt';
import type { Master } from '../../core/fields/master/master';
import { confirmArrivals, decideReceipts, type ReceiptDecision } from '../../work/decide-receipt';
import { usePane } from '../pane-context';

/** What a person decides of files that came; it is kept in the master workbook and applied by the next roll-up. */
export interface Decide {
  /** A receipt as the master workbook has it by now. */
  readonly now: (receipt: Receipt) => Receipt;
  readonly decide: (receipts: readonly Receipt[], decision: ReceiptDecision) => void;
  readonly confirmDays: (receipts: readonly Receipt[]) => void;
}

/** The decisions on files over the open master workbook. */
export function useDecide(master: Master): Decide {
  const { dispatch, dispatchRollUp } = usePane();
  return useMemo(() => {
    const { notes } = master;
    const noted = new Map(notes.receipts.map((receipt) => [receipt.sha256, receipt]));
    const put = (changed: Master['notes']): void => {
      dispatch({ kind: 'changed', master: { ...master, notes: changed } });
      dispatchRollUp({ kind: 'chosen' });
    };
    const files = (receipts: readonly Receipt[]): string[] => receipts.map((receipt) => receipt.sha256);
    return {
      now: (receipt) => (receipt.sha256 === '' ? receipt : (noted.get(receipt.sha256) ?? receipt)),
      decide: (receipts, decision) => put(decideReceipts(notes, files(receipts), decision)),
      confirmDays: (receipts) => put(confirmArrivals(notes, files(receipts))),
    };
  }, [master, dispatch, dispatchRollUp]);
}
