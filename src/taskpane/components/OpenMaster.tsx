import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useJob } from '../hooks/use-job';
import { useOpenMaster } from '../hooks/use-open-master';
import { usePane } from '../pane-context';
import { Card } from './Card';
import { FileDrop } from './FileDrop';
import { Findings } from './Findings';
import { JobStatus } from './JobStatus';
import { Notice } from './Notice';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What every step shows while nothing is open: one sentence, one button, and a sample to try. */
export function OpenMaster() {
  const { text, excel } = usePane();
  const styles = useStyles();
  const job = useJob();
  const { open, openText, openSample, openWorkbook, refused, noneOpen } = useOpenMaster(job);
  const [pasted, setPasted] = useState<string | null>(null);
  return (
    <Card title={text.master.openTitle}>
      <p className={styles.text}>{text.master.openText}</p>
      {excel === null ? null : (
        <Button disabled={job.running} onClick={() => void openWorkbook(excel)}>
          {text.master.readOpen}
        </Button>
      )}
      {noneOpen ? <Notice kind="note">{text.master.noneOpen}</Notice> : null}
      <FileDrop
        label={text.master.open}
        hint={text.master.openHint}
        accept=".xlsx,.xlsm,.docx,.md,.markdown,.txt,.json"
        primary
        disabled={job.running}
        onFiles={([file]) => file !== undefined && void open(file)}
      />
      <div className={styles.buttons}>
        <Button disabled={job.running} onClick={() => void openSample()}>
          {text.master.sample}
        </Button>
        <Button appearance="subtle" disabled={job.running} onClick={() => setPasted(pasted === null ? '' : null)}>
          {text.master.paste}
        </Button>
      </div>
      {pasted === null ? null : (
        <>
          <Field label={text.master.pasteLabel}>
            <Textarea rows={6} resize="vertical" value={pasted} onChange={(_event, { value }) => setPasted(value)} />
          </Field>
          <Button disabled={pasted.trim() === '' || job.running} onClick={() => void openText(pasted)}>
            {text.master.readPasted}
          </Button>
        </>
      )}
      <JobStatus job={job} />
      {refused.length === 0 ? null : <Findings groups={refused} />}
    </Card>
  );
}
