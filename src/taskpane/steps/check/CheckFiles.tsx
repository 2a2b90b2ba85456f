import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../../work/check';
import { Card } from '../../components/Card';
import { FileDrop } from '../../components/FileDrop';
import { JobStatus } from '../../components/JobStatus';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { CheckedFile } from './CheckedFile';

/** Checks files one by one; each is answered, whatever becomes of the others. */
export function CheckFiles() {
  const { text, today } = usePane();
  const job = useJob();
  const [asOf, setAsOf] = useState(today);
  const [answers, setAnswers] = useState<readonly { readonly file: File; readonly checked: Checked }[]>([]);
  const check = async (files: File[]): Promise<void> => {
    setAnswers([]);
    const all = await job.run('check', { files, asOf });
    if (all !== null) setAnswers(files.flatMap((file, at) => (all[at] === undefined ? [] : [{ file, checked: all[at] }])));
  };
  return (
    <>
      <Card title={text.check.title}>
        <Field label={text.common.asOf}>
          <Input type="date" value={asOf} onChange={(_event, { value }) => value !== '' && setAsOf(value)} />
        </Field>
        <FileDrop
          many
          label={text.common.chooseMany}
          hint={text.check.hint}
          accept=".xlsx,.xlsm"
          disabled={job.running}
          onFiles={(files) => void check(files)}
        />
        <JobStatus job={job} />
      </Card>
      {answers.map(({ file, checked }, at) => (
        <CheckedFile key={at} file={file} checked={checked} asOf={asOf} only={answers.length === 1} />
      ))}
    </>
  );
}
