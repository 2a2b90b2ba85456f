import { makeStyles } from '@fluentui/react-components';
import { isCounted } from '../../../core/entry/receipt';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { usePane } from '../../pane-context';
import type { RollUpView } from '../../worker/jobs';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' } });
const unusable = ['unreadable', 'wrong-period', 'wrong-plan', 'secret'] as const;

/** What is still missing before the sheets are printed, or that nothing is. */
export function Gaps({ view }: { readonly view: RollUpView }) {
  const { text } = usePane();
  const styles = useStyles();
  const { coverage } = view.all;
  const count = (fits: (r: RollUpView['receipts'][number]) => boolean): number => view.receipts.filter(fits).length;
  const { gaps } = text.rollup;
  const lines = [
    [coverage.expected.length - coverage.reported.length, gaps.missing],
    [view.conflicts.length, gaps.conflicts],
    [count((r) => unusable.some((state) => state === r.state)), gaps.unreadable],
    [count((r) => r.state === 'unit-unconfirmed'), gaps.unconfirmed],
    [count((r) => isCounted(r) && r.receivedOn?.confirmed !== true), gaps.dates],
  ] as const;
  const missing = lines.filter(([n]) => n > 0);
  if (missing.length === 0) return <Notice kind="done">{text.rollup.ready}</Notice>;
  return (
    <Card title={text.rollup.before}>
      <ul className={styles.list}>
        {missing.map(([n, words], at) => (
          <li key={at}>{words(n)}</li>
        ))}
      </ul>
    </Card>
  );
}
