import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProposedRepair } from '../../../work/repair-cells';
import { WasNow } from '../../components/WasNow';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px', width: '100%' },
  at: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
const mostShown = 50;

interface RepairAllProps {
  readonly repairs: readonly ProposedRepair[];
  readonly disabled: boolean;
  readonly onApply: (repairs: readonly ProposedRepair[]) => void;
}

/** Repairs all cells of one kind of finding at once: first it shows cell by cell what stands there and what would. */
export function RepairAll({ repairs, disabled, onApply }: RepairAllProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button size="small" disabled={disabled} onClick={() => setOpen(true)}>
          {text.repair.all(repairs.length)}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <span role="status">{text.repair.preview}</span>
      <ul className={styles.list}>
        {repairs.slice(0, mostShown).map(({ sheet, cell, column, was, words }) => (
          <li key={`${sheet} ${cell}`}>
            <div className={styles.at}>{text.repair.at(column, cell)}</div>
            <WasNow was={String(was)} now={words} />
          </li>
        ))}
      </ul>
      {repairs.length > mostShown ? <span className={styles.at}>{text.common.more(repairs.length - mostShown)}</span> : null}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={disabled} onClick={() => onApply(repairs)}>
          {text.repair.apply(repairs.length)}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {text.common.close}
        </Button>
      </div>
    </div>
  );
}
