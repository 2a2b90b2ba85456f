import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../../work/check';
import type { ProposedRepair } from '../../../work/repair-cells';
import { Card } from '../../components/Card';
import { Findings } from '../../components/Findings';
import { Fold } from '../../components/Fold';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { saveFile } from '../../save-file';
import { groupIssues } from '../../state/group-issues';
import type { IssueGroup } from '../../worker/jobs';
import { CheckedFindings } from './CheckedFindings';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** A state of the file: as it came, or a copy of it in which so many cells have been repaired. */
interface Version {
  readonly file: File;
  readonly checked: Checked;
  readonly repaired: number;
}

interface CheckedFileProps {
  readonly file: File;
  readonly checked: Checked;
  readonly asOf: string;
  /** Its findings are unfolded at once. */
  readonly only: boolean;
}

/** One checked file with its findings. Repairs are made in a copy, which is downloaded; each can be undone, and the file itself is never touched. */
export function CheckedFile({ file, checked: first, asOf, only }: CheckedFileProps) {
  const { text } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [refused, setRefused] = useState<readonly IssueGroup[]>([]);
  const { file: now, checked, repaired } = versions[0] ?? { file, checked: first, repaired: 0 };
  const grave = checked.issues.filter((i) => i.severity !== 'note').length;

  const repair = async (repairs: readonly ProposedRepair[]): Promise<void> => {
    const given = await job.run('repair', { file: now, repairs, asOf });
    if (given === null) return;
    setRefused(given.value === null ? groupIssues(given.issues) : []);
    if (given.value === null) return;
    const copy = new File([given.value.file.bytes as BlobPart], file.name);
    setVersions([{ file: copy, checked: given.value.checked, repaired: repaired + repairs.length }, ...versions]);
  };
  const take = async (): Promise<void> => {
    const bytes = new Uint8Array(await now.arrayBuffer());
    const end = /\.xls[xm]$/i.exec(file.name)?.[0] ?? '.xlsx';
    saveFile({ name: text.repair.fileName(file.name.replace(/\.xls[xm]$/i, ''), end), bytes });
  };
  const findings = () => <CheckedFindings checked={checked} busy={job.running} onRepair={(repairs) => void repair(repairs)} />;
  return (
    <Card title={checked.unit ?? file.name} aside={text.rollup.warnings(grave)}>
      <span className={styles.small}>
        {[file.name, checked.rows === null ? text.check.refused : text.check.filled(checked.filled ?? 0, checked.rows)].join(' · ')}
      </span>
      {versions.length === 0 ? null : (
        <Notice kind="done">
          <span>{text.repair.copy(repaired)}</span>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={() => void take()}>
              {text.repair.take}
            </Button>
            <Button size="small" onClick={() => setVersions(versions.slice(1))}>
              {text.common.undo}
            </Button>
          </div>
        </Notice>
      )}
      <JobStatus job={job} />
      {refused.length === 0 ? null : <Findings groups={refused} />}
      {only ? findings() : <Fold title={text.check.show}>{findings}</Fold>}
    </Card>
  );
}
