import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  was: { color: tokens.colorNeutralForeground2 },
  now: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  arrow: { padding: '0 6px' },
});

/** What stood somewhere, struck through, and what will stand there. */
export function WasNow({ was, now }: { readonly was: string; readonly now: string }) {
  const { text } = usePane();
  const styles = useStyles();
  const shown = (words: string): string => (words === '' ? text.proposal.blank : words);
  return (
    <div className={styles.root}>
      <del className={styles.was}>{shown(was)}</del>
      <span className={styles.arrow}>→</span>
      <ins className={styles.now}>{shown(now)}</ins>
    </div>
  );
}
