import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Master } from '../../../core/fields/master/master';
import type { Period } from '../../../core/date/period';
import { Card } from '../../components/Card';
import { DrawButton } from '../../components/DrawButton';
import { Findings } from '../../components/Findings';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import { PeriodPicker } from '../../components/PeriodPicker';
import { useJob, type JobHandle } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { saveFile } from '../../save-file';
import { groupIssues } from '../../state/group-issues';
import { usualPeriod } from '../../state/usual-period';
import type { DistributedFiles, Jobs } from '../../worker/jobs';

type Given = Jobs['distribute']['gives'];
const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The tracking workbooks of a period: one for each unit in a zip file, one in common, or that drawn into the open workbook. */
export function Distribute({ master }: { readonly master: Master }) {
  const { text, today, excel } = usePane();
  const job = useJob();
  const [period, setPeriod] = useState<Period>(() => usualPeriod(master.plan.document.period, today));
  const [common, setCommon] = useState(false);
  const [protect, setProtect] = useState(false);
  const [onlyAssigned, setOnlyAssigned] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const order = { master, period, asOf: today, protect, onlyAssigned };

  const make = async (): Promise<void> => {
    setGiven(null);
    const made = await job.run('distribute', { ...order, common, as: 'files' });
    setGiven(made);
    const file = made?.value.workbook.file ?? null;
    if (file !== null) saveFile(file);
  };
  const makeSpec = async (drawing: JobHandle) => {
    const made = await drawing.run('distribute', { ...order, common: true, as: 'spec' });
    setGiven(made === null || made.value.workbook.spec === null ? made : null);
    return made?.value.workbook.spec ?? null;
  };
  return (
    <Card title={text.assign.distributeTitle}>
      <PeriodPicker time={master.plan.document.period} period={period} onChange={setPeriod} />
      <Field label={text.assign.kind}>
        <RadioGroup value={common ? 'common' : 'each'} onChange={(_event, { value }) => setCommon(value === 'common')}>
          <Radio value="each" label={text.assign.each} />
          <Radio value="common" label={text.assign.common} />
        </RadioGroup>
      </Field>
      <div>
        <Checkbox
          label={text.assign.onlyAssigned}
          checked={onlyAssigned}
          onChange={(_event, { checked }) => setOnlyAssigned(checked === true)}
        />
        <Checkbox label={text.assign.protect} checked={protect} onChange={(_event, { checked }) => setProtect(checked === true)} />
      </div>
      <Button appearance="primary" disabled={job.running} onClick={() => void make()}>
        {text.assign.make}
      </Button>
      {excel === null ? null : <DrawButton excel={excel} label={text.assign.draw} make={makeSpec} />}
      <JobStatus job={job} />
      {given === null ? null : <Made files={given.value} />}
      {given === null || given.issues.length === 0 ? null : <Findings groups={groupIssues(given.issues)} />}
    </Card>
  );
}

function Made({ files }: { readonly files: DistributedFiles }) {
  const { text } = usePane();
  const styles = useStyles();
  if (files.made.length === 0) return null;
  return (
    <>
      <Notice kind="done">{text.assign.made(files.made.length)}</Notice>
      <ul className={styles.list}>
        {files.made.map(({ file, tasks, targets }) => (
          <li key={file}>{`${file}: ${text.assign.line(tasks, targets)}`}</li>
        ))}
      </ul>
    </>
  );
}
