import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { COUNTED_STATES, type Receipt } from '../../core/entry/receipt';
import type { Decide } from '../hooks/use-decide';
import { usePane } from '../pane-context';
import { Icon } from './Icon';

const useStyles = makeStyles({
  root: { display: 'flex', gap: '8px', padding: '5px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  words: { minWidth: 0, flexGrow: 1 },
  line: { display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'baseline' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  aside: { padding: 0, minWidth: 0, justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface ReceiptLineProps {
  readonly receipt: Receipt;
  /** Lets a person leave the file out, or take it back; absent while files are still being read. */
  readonly decide?: Decide;
}

/** What became of one file: the unit, its state in words, and how far it was filled in. */
export function ReceiptLine({ receipt: given, decide }: ReceiptLineProps) {
  const { text } = usePane();
  const styles = useStyles();
  const receipt = decide?.now(given) ?? given;
  const { state } = given;
  const isAside = receipt.setAside === true;
  const isGood = COUNTED_STATES.includes(state);
  const look = !isGood && (state === 'not-received' || state === 'untouched' || state === 'duplicate' || state === 'unit-unconfirmed');
  const colour = isGood ? styles.good : look ? styles.look : styles.bad;
  const details = [
    receipt.file,
    ...(receipt.rows > 0 ? [text.rollup.filled(receipt.filled, receipt.rows)] : []),
    ...(receipt.repaired > 0 ? [text.rollup.repaired(receipt.repaired)] : []),
    ...(receipt.warnings > 0 ? [text.rollup.warnings(receipt.warnings)] : []),
    ...(isAside ? [text.deciding.isAside] : []),
  ].filter((part) => part !== '');
  return (
    <li className={styles.root}>
      <span className={colour}>
        <Icon name={isGood ? 'done' : look ? 'warning' : 'error'} size={16} />
      </span>
      <div className={styles.words}>
        <div className={styles.line}>
          <span className={styles.name}>{receipt.unitName === '' ? receipt.file : receipt.unitName}</span>
          <span className={`${styles.state} ${colour ?? ''}`}>{text.receiptStates[state]}</span>
        </div>
        {details.length === 0 ? null : <div className={styles.small}>{details.join(' · ')}</div>}
        {decide === undefined || receipt.file === '' || receipt.through !== undefined ? null : (
          <Button
            size="small"
            appearance="transparent"
            className={styles.aside}
            aria-label={`${isAside ? text.deciding.takeBack : text.deciding.setAside}: ${receipt.file}`}
            onClick={() => decide.decide([receipt], { kind: 'set-aside', aside: !isAside })}
          >
            {isAside ? text.deciding.takeBack : text.deciding.setAside}
          </Button>
        )}
      </div>
    </li>
  );
}
