import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { completionRate } from '../../../core/status/counts';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { OpenMaster } from '../../components/OpenMaster';
import { TakeConsolidated } from '../../components/TakeConsolidated';
import { usePane } from '../../pane-context';
import type { CountLine } from '../../worker/jobs';
import { ChooseSheets } from './ChooseSheets';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '10px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  rate: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

/** Step 5: what was rolled up, as the meeting will see it; drawn print-ready or downloaded. */
export function ReportStep() {
  const { text, work, rollUp, goTo } = usePane();
  const styles = useStyles();
  const { master } = work;
  if (master === null) return <OpenMaster />;
  if (rollUp.view === null) {
    return (
      <Card title={text.steps.report}>
        <p className={styles.text}>{text.report.empty}</p>
        <Button appearance="primary" onClick={() => goTo('rollup')}>
          {text.report.toRollUp}
        </Button>
      </Card>
    );
  }
  const { sections, units, sheets, all } = rollUp.view;
  return (
    <>
      <Card title={text.report.sheets} aside={text.rollup.coverage(all.coverage.reported.length, all.coverage.expected.length)}>
        <ChooseSheets master={master} sheets={sheets} />
        <p className={styles.text}>{rollUp.hidden.length === 0 ? text.report.printHint : text.deciding.hiddenHint}</p>
        {sheets.every((name) => rollUp.hidden.includes(name)) ? <Notice kind="warning">{text.deciding.choose}</Notice> : null}
        {rollUp.stale ? <Notice kind="warning">{text.deciding.stale}</Notice> : null}
        <TakeConsolidated master={master} />
      </Card>
      <Lines title={text.report.bySection} lines={sections} />
      <Lines title={text.report.byUnit} lines={units} />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly CountLine[] }) {
  const { text, language } = usePane();
  const styles = useStyles();
  const share = (rate: number): string => `${(rate * 100).toFixed(0)}%`.replace('.', language === 'vi' ? ',' : '.');
  return (
    <Card title={title}>
      <ul className={styles.list}>
        {lines.map(({ name, depth, counts }, at) => {
          const rate = completionRate(counts.turns);
          const words = rate === null ? text.report.none : text.report.rate(share(rate));
          return (
            <li key={at} style={{ paddingLeft: `${depth * 12}px` }}>
              <div className={styles.line}>
                <span className={styles.name}>{name}</span>
                <span className={styles.rate}>{words}</span>
              </div>
              {rate === null ? null : <ProgressBar value={rate} thickness="large" aria-label={`${name}: ${words}`} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
