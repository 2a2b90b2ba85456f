import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Receipt } from '../../core/entry/receipt';
import type { Decide } from '../hooks/use-decide';
import { usePane } from '../pane-context';
import { ReceiptLine } from './ReceiptLine';

const atFirst = 15;
const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** Receipts, the first of them until more are asked for. */
export function ReceiptList({ receipts, decide }: { readonly receipts: readonly Receipt[]; readonly decide?: Decide }) {
  const { text } = usePane();
  const styles = useStyles();
  const [most, setMost] = useState(atFirst);
  const rest = receipts.length - most;
  return (
    <>
      <ul className={styles.list}>
        {receipts.slice(0, most).map((receipt, at) => (
          <ReceiptLine key={at} receipt={receipt} {...(decide === undefined ? {} : { decide })} />
        ))}
      </ul>
      {rest > 0 ? (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setMost(most + 200)}>
            {text.common.more(rest)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
