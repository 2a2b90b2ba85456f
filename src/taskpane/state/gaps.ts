import { isCounted, type Receipt, type ReceiptState } from '../../core/entry/receipt';
import type { RollUpView } from '../worker/jobs';

/** What is still missing before the sheets are printed; empty where nothing is. */
export interface Gaps {
  /** Names of units of which nothing came, in official order. */
  readonly missing: readonly string[];
  readonly conflicts: number;
  readonly unusable: readonly Receipt[];
  readonly unconfirmed: readonly Receipt[];
  readonly dayless: readonly Receipt[];
}

const unusable: readonly ReceiptState[] = ['unreadable', 'wrong-period', 'wrong-plan', 'secret'];

/** The gaps of a roll-up. A file that a person has set aside is none, and a consolidation of the level below has its own days. */
export function gapsOf(view: Pick<RollUpView, 'receipts' | 'conflicts'>): Gaps {
  const here = view.receipts.filter((r) => r.setAside !== true && r.through === undefined);
  return {
    missing: view.receipts.filter((r) => r.state === 'not-received').map((r) => r.unitName),
    conflicts: view.conflicts.length,
    unusable: here.filter((r) => unusable.includes(r.state)),
    unconfirmed: here.filter((r) => r.state === 'unit-unconfirmed'),
    dayless: here.filter((r) => isCounted(r) && r.receivedOn?.confirmed !== true),
  };
}
