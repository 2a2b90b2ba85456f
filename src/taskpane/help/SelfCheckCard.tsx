import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Card } from '../components/Card';
import { CopyButton } from '../components/CopyButton';
import { JobStatus } from '../components/JobStatus';
import { Notice } from '../components/Notice';
import type { ExcelFace } from '../excel/excel-face';
import { useJob } from '../hooks/use-job';
import { usePane } from '../pane-context';
import { saveFile } from '../save-file';
import { helpStrings } from './help-strings';
import { ProbeList } from './ProbeList';
import { selfCheckRecord } from './self-check-record';

type SelfCheck = Awaited<ReturnType<ExcelFace['selfCheck']>>;

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Tries everything that the pane does with Excel and tells how it went; the record of it can be kept as a file. */
export function SelfCheckCard({ excel }: { readonly excel: ExcelFace }) {
  const { language } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [check, setCheck] = useState<SelfCheck | null>(null);
  const words = helpStrings[language].check;
  const start = async (): Promise<void> => {
    setCheck(null);
    const made = await job.draw(({ progress, cancelled }) =>
      excel.selfCheck({
        cancelled,
        progress: (done, total, at) => progress(done, total, words.probes[at as keyof typeof words.probes] ?? ''),
      }),
    );
    if (made !== null) setCheck(made);
  };
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.hint}</p>
      {job.running ? null : (
        <Button appearance={check === null ? 'primary' : 'secondary'} onClick={() => void start()}>
          {check === null ? words.start : words.again}
        </Button>
      )}
      <JobStatus job={job} label={words.running} />
      {check === null ? null : (
        <>
          <Summary check={check} />
          <ProbeList results={check.results} />
          <p className={styles.text}>{check.wire === null ? words.noWire : words.recordHint}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => saveFile(selfCheckRecord(check, excel.facts()))}>
              {words.save}
            </Button>
            <CopyButton label={words.record} words={new TextDecoder().decode(selfCheckRecord(check, excel.facts()).bytes)} />
          </div>
        </>
      )}
    </Card>
  );
}

function Summary({ check: { results, left } }: { readonly check: SelfCheck }) {
  const { language } = usePane();
  const words = helpStrings[language].check;
  const count = (kind: SelfCheck['results'][number]['outcome']['kind']): number => results.filter((r) => r.outcome.kind === kind).length;
  const [failed, unsupported] = [count('failed'), count('unsupported')];
  return (
    <>
      <Notice kind={failed > 0 ? 'error' : 'done'}>
        <span>{words.summary(count('passed'), failed, unsupported)}</span>
      </Notice>
      {left.length === 0 ? null : <Notice kind="warning">{words.left(left.join(', '))}</Notice>}
    </>
  );
}
