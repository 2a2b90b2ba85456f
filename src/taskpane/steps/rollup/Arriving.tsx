import type { Receipt } from '../../../core/entry/receipt';
import { Card } from '../../components/Card';
import { ReceiptList } from '../../components/ReceiptList';
import { usePane } from '../../pane-context';

const lastOnes = 12;

/** The receipts of a running roll-up as they come, the latest first. */
export function Arriving({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const { text } = usePane();
  if (receipts.length === 0) return null;
  return (
    <Card title={text.rollup.receipts} aside={String(receipts.length)}>
      <ReceiptList receipts={receipts.slice(-lastOnes).reverse()} />
    </Card>
  );
}
