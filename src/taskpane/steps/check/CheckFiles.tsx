import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../../work/check';
import { Card } from '../../components/Card';
import { FileDrop } from '../../components/FileDrop';
import { Fold } from '../../components/Fold';
import { JobStatus } from '../../components/JobStatus';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { CheckedFindings } from './CheckedFindings';

const useStyles = makeStyles({ small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** Checks files one by one; each is answered, whatever becomes of the others. */
export function CheckFiles() {
  const { text, today } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [asOf, setAsOf] = useState(today);
  const [checked, setChecked] = useState<readonly Checked[]>([]);
  const check = async (files: File[]): Promise<void> => {
    setChecked([]);
    const all = await job.run('check', { files, asOf });
    if (all !== null) setChecked(all);
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
      {checked.map((one, at) => {
        const grave = one.issues.filter((i) => i.severity !== 'note').length;
        return (
          <Card key={at} title={one.unit ?? one.file} aside={text.rollup.warnings(grave)}>
            <span className={styles.small}>
              {[one.file, one.rows === null ? text.check.refused : text.check.filled(one.filled ?? 0, one.rows)].join(' · ')}
            </span>
            {checked.length === 1 ? (
              <CheckedFindings checked={one} />
            ) : (
              <Fold title={text.check.show}>{() => <CheckedFindings checked={one} />}</Fold>
            )}
          </Card>
        );
      })}
    </>
  );
}
