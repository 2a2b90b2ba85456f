import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { JobHandle } from '../hooks/use-job';
import { usePane } from '../pane-context';
import { Notice } from './Notice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  at: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minHeight: tokens.lineHeightBase200,
  },
});

/** How far a job is, with the button that stops it; afterwards why it failed, if it did. */
export function JobStatus({ job, label }: { readonly job: JobHandle; readonly label?: string }) {
  const { text } = usePane();
  const styles = useStyles();
  if (job.failure !== null) return <Notice kind="error">{job.failure}</Notice>;
  if (job.stopped) return <Notice kind="note">{text.common.cancelled}</Notice>;
  if (!job.running) return null;
  const { progress } = job;
  const words = label ?? text.common.working;
  const counted = progress === null || progress.total === 0 ? null : progress;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span role="status">{counted === null ? words : `${words} ${text.common.progress(counted.done, counted.total)}`}</span>
        <Button size="small" onClick={job.cancel}>
          {text.common.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={words} {...(counted === null ? {} : { value: counted.done, max: counted.total })} />
      <div className={styles.at} aria-hidden>
        {progress?.at ?? ''}
      </div>
    </div>
  );
}
