import { Button } from '@fluentui/react-components';
import { startTransition, useRef } from 'react';
import { periodId } from '../../../core/date/period';
import type { Receipt } from '../../../core/entry/receipt';
import type { Master } from '../../../core/fields/master/master';
import { JobStatus } from '../../components/JobStatus';
import { OpenMaster } from '../../components/OpenMaster';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { usualPeriod } from '../../state/usual-period';
import { Arriving } from './Arriving';
import { Outcome } from './Outcome';
import { RollUpForm } from './RollUpForm';

/** Step 4: the files of a period become receipts, figures and one consolidated workbook. */
export function RollUpStep() {
  const { work } = usePane();
  return work.master === null ? <OpenMaster /> : <RollUp master={work.master} />;
}

const flushEvery = 120;

function RollUp({ master }: { readonly master: Master }) {
  const { text, today, rollUp, dispatch, dispatchRollUp } = usePane();
  const job = useJob();
  const waiting = useRef<Receipt[]>([]);
  const period = rollUp.period ?? usualPeriod(master.plan.document.period, today);
  const { files, arrivals, previous, asOf, view } = rollUp;

  const start = async (): Promise<void> => {
    dispatchRollUp({ kind: 'started' });
    waiting.current = [];
    let last = 0;
    const made = await job.run('rollUp', { master, periodId: periodId(period), asOf, files, arrivals, previous }, (news) => {
      if (news.kind !== 'receipt') return;
      waiting.current.push(news.receipt);
      if (performance.now() - last < flushEvery) return;
      last = performance.now();
      dispatchRollUp({ kind: 'received', receipts: waiting.current.splice(0) });
    });
    if (made === null) return;
    // Drawn in slices: the outcome of a thousand files must not keep the page from answering.
    startTransition(() => {
      dispatch({ kind: 'noted', receipts: made.noted });
      dispatchRollUp({ kind: 'made', view: made });
    });
  };

  if (job.running) {
    return (
      <>
        <JobStatus job={job} label={text.rollup.reading} />
        <Arriving receipts={rollUp.arriving} />
      </>
    );
  }
  if (view !== null) return <Outcome master={master} view={view} onAgain={() => void start()} />;
  return (
    <>
      <RollUpForm time={master.plan.document.period} period={period} />
      <JobStatus job={job} />
      <Button appearance="primary" size="large" disabled={files.length === 0} onClick={() => void start()}>
        {text.rollup.start(files.length)}
      </Button>
    </>
  );
}
