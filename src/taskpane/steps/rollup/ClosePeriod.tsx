import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate } from '../../../core/date/format-date';
import { parseIsoDate } from '../../../core/date/iso-date';
import type { Master } from '../../../core/fields/master/master';
import { Card } from '../../components/Card';
import { Fold } from '../../components/Fold';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import type { Jobs } from '../../worker/jobs';

const mostShown = 30;
const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});
type Update = NonNullable<Jobs['close']['gives']['update']>;

/** Freezes the figures of the period in the master workbook; once frozen they stay, and this tells what would differ now. */
export function ClosePeriod({ master }: { readonly master: Master }) {
  const { text, rollUp, dispatch } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [by, setBy] = useState('');
  const [update, setUpdate] = useState<Update | null>(null);
  const words = text.deciding;
  const closed = master.notes.closed.find((c) => c.periodId === rollUp.view?.periodId);
  const close = async (): Promise<void> => {
    const made = await job.run('close', { master, by });
    if (made === null) return;
    setUpdate(made.update);
    dispatch({ kind: 'changed', master: { ...master, notes: made.notes } });
  };
  const day = (date: string): string => {
    const known = parseIsoDate(date);
    return known === null ? date : formatDate(known);
  };
  return (
    <Card title={words.close}>
      {closed === undefined ? (
        <>
          <p className={styles.text}>{words.closeHint}</p>
          <Field label={words.closedBy}>
            <Input value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
        </>
      ) : (
        <Notice kind="done">{words.closed(day(closed.closedOn), closed.by)}</Notice>
      )}
      {rollUp.stale ? <p className={styles.text}>{words.againFirst}</p> : null}
      <div>
        <Button disabled={job.running || rollUp.stale || (closed === undefined && by.trim() === '')} onClick={() => void close()}>
          {closed === undefined ? words.closeNow : words.compare}
        </Button>
      </div>
      <JobStatus job={job} />
      {update === null ? null : <Changes update={update} />}
    </Card>
  );
}

function Changes({ update: { changes } }: { readonly update: Update }) {
  const { text } = usePane();
  const styles = useStyles();
  const words = text.deciding;
  const { figures, rows } = changes;
  if (figures.length + rows.length === 0) return <Notice kind="note">{words.unchanged}</Notice>;
  return (
    <div>
      {figures.length === 0 ? null : (
        <Fold title={words.figuresChanged} aside={String(figures.length)} open>
          {() => (
            <ul className={styles.list}>
              {figures.slice(0, mostShown).map(({ name, before, now }) => (
                <li key={name}>{words.changed(name, String(before), String(now))}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {rows.length === 0 ? null : (
        <Fold title={words.rowsChanged} aside={String(rows.length)}>
          {() => (
            <ul className={styles.list}>
              {rows.slice(0, mostShown).map(({ unitId, rowId, before, now }) => (
                <li key={`${unitId} ${rowId}`}>{words.changed(`${unitId} · ${rowId}`, before, now)}</li>
              ))}
              {rows.length > mostShown ? <li>{text.common.more(rows.length - mostShown)}</li> : null}
            </ul>
          )}
        </Fold>
      )}
    </div>
  );
}
