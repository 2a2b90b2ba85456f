import { makeStyles, tokens } from '@fluentui/react-components';
import { assignedIn, doneIn, openIn, type Counts } from '../../core/status/counts';
import type { OfficialCounts } from '../../core/status/counts-of';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 0 4px 8px',
    verticalAlign: 'bottom',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  part: { display: 'block', paddingLeft: '12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: {
    textAlign: 'right',
    padding: '4px 0 4px 8px',
    fontVariantNumeric: 'tabular-nums',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Both official counts side by side, each under its own name. */
export function CountsTable({ counts }: { readonly counts: OfficialCounts }) {
  const { text } = usePane();
  const styles = useStyles();
  const { figures } = text.rollup;
  const lines: readonly (readonly [string, boolean, (c: Counts) => number])[] = [
    [figures.assigned, false, assignedIn],
    [figures.done, false, doneIn],
    [figures.late, true, (c) => c.done.late],
    [figures.open, false, openIn],
    [figures.openLate, true, (c) => c.open.late],
    [figures.unreported, false, (c) => c.unreported],
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.rollup.countsCaption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.head}>
            {text.rollup.turns}
          </th>
          <th scope="col" className={styles.head}>
            {text.rollup.tasks}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, isPart, figure], at) => (
          <tr key={at}>
            <th scope="row" className={styles.name}>
              <span className={isPart ? styles.part : undefined}>{name}</span>
            </th>
            <td className={styles.figure}>{figure(counts.turns)}</td>
            <td className={styles.figure}>{figure(counts.tasks)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
