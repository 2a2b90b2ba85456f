import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate } from '../../../core/date/format-date';
import { parseIsoDate } from '../../../core/date/iso-date';
import type { Master } from '../../../core/fields/master/master';
import type { Issue } from '../../../core/issue/issue';
import { sentence } from '../../../core/issue/sentence/tell';
import { Card } from '../../components/Card';
import { Fold } from '../../components/Fold';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import type { NamedChange, NamedChanges } from '../../state/named-changes';

const mostShown = 30;
const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** Freezes the figures of the period in the master workbook; once frozen they stay, and this tells what would differ now. */
export function ClosePeriod({ master }: { readonly master: Master }) {
  const { text, language, rollUp, dispatch } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [by, setBy] = useState('');
  const [differs, setDiffers] = useState<NamedChanges | null>(null);
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const words = text.deciding;
  const closed = master.notes.closed.find((c) => c.periodId === rollUp.view?.periodId);
  const close = async (): Promise<void> => {
    const made = await job.run('close', { master, by, language });
    if (made === null) return;
    setRefused(made.issues);
    setDiffers(made.value?.differs ?? null);
    if (made.value !== null) dispatch({ kind: 'changed', master: { ...master, notes: made.value.notes } });
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
      {refused.map((found) => (
        <Notice key={found.code} kind="warning">
          {sentence(found, language)}
        </Notice>
      ))}
      {differs === null ? null : <Differences differs={differs} />}
    </Card>
  );
}

function Differences({ differs: { figures, rows } }: { readonly differs: NamedChanges }) {
  const { text } = usePane();
  const words = text.deciding;
  if (figures.length + rows.length === 0) return <Notice kind="note">{words.unchanged}</Notice>;
  return (
    <div>
      <ChangeList title={words.figuresChanged} changes={figures} open />
      <ChangeList title={words.rowsChanged} changes={rows} open={false} />
    </div>
  );
}

function ChangeList({
  title,
  changes,
  open,
}: {
  readonly title: string;
  readonly changes: readonly NamedChange[];
  readonly open: boolean;
}) {
  const { text } = usePane();
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <Fold title={title} aside={String(changes.length)} open={open}>
      {() => (
        <ul className={styles.list}>
          {changes.slice(0, mostShown).map(({ name, before, now }, at) => (
            <li key={`${at} ${name}`}>{text.deciding.changed(name, before, now)}</li>
          ))}
          {changes.length > mostShown ? <li>{text.common.more(changes.length - mostShown)}</li> : null}
        </ul>
      )}
    </Fold>
  );
}
