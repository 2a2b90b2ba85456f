import { Button, makeStyles } from '@fluentui/react-components';
import type { Master } from '../../../core/fields/master/master';
import { parsePeriod } from '../../../core/date/period';
import { periodName } from '../../../core/date/period-name';
import { Card } from '../../components/Card';
import { CountsTable } from '../../components/CountsTable';
import { Findings } from '../../components/Findings';
import { ReceiptList } from '../../components/ReceiptList';
import { Notice } from '../../components/Notice';
import { TakeConsolidated } from '../../components/TakeConsolidated';
import { useDecide } from '../../hooks/use-decide';
import { usePane } from '../../pane-context';
import type { RollUpView } from '../../worker/jobs';
import { Conflicts } from './Conflicts';
import { ClosePeriod } from './ClosePeriod';
import { GapsCard } from './GapsCard';
import { Reminders } from './Reminders';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface OutcomeProps {
  readonly master: Master;
  readonly view: RollUpView;
  readonly onAgain: () => void;
}

/** What a roll-up says: who has reported, both counts, what is missing before printing, and the workbook itself. */
export function Outcome({ master, view, onAgain }: OutcomeProps) {
  const { text, language, rollUp, dispatchRollUp } = usePane();
  const styles = useStyles();
  const decide = useDecide(master);
  const { coverage } = view.all;
  const period = parsePeriod(view.periodId);
  const findings = view.findings.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      <Card title={text.rollup.coverage(coverage.reported.length, coverage.expected.length)} aside={period && periodName(period, language)}>
        <CountsTable counts={view.all} />
        {rollUp.stale ? <Notice kind="warning">{text.deciding.stale}</Notice> : null}
        <TakeConsolidated master={master} />
        <div className={styles.buttons}>
          <Button size="small" appearance={rollUp.stale ? 'primary' : 'secondary'} onClick={onAgain}>
            {text.rollup.again}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => dispatchRollUp({ kind: 'set', change: { files: [] } })}>
            {text.rollup.clear}
          </Button>
        </div>
      </Card>
      <GapsCard master={master} view={view} />
      {view.conflicts.length === 0 ? null : <Conflicts master={master} conflicts={view.conflicts} />}
      <Reminders plan={master.plan} reminders={view.reminders} />
      <ClosePeriod master={master} />
      <Card title={text.rollup.receipts} aside={String(view.receipts.length)}>
        <ReceiptList receipts={view.receipts} decide={decide} />
      </Card>
      <Card title={text.rollup.findings} aside={String(findings)}>
        <Findings groups={view.findings} />
      </Card>
    </>
  );
}
