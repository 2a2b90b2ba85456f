import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Master } from '../../../core/fields/master/master';
import { proposalTable } from '../../../core/fields/master/proposal-table';
import type { WorkbookRows } from '../../../core/sheet/sheet-rows';
import type { EditedProposal } from '../../../work/edit-proposal';
import { Card } from '../../components/Card';
import { DrawButton } from '../../components/DrawButton';
import { FileDrop } from '../../components/FileDrop';
import { Findings } from '../../components/Findings';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import type { ExcelFace } from '../../excel/excel-face';
import { useJob } from '../../hooks/use-job';
import { usePutPlan } from '../../hooks/use-put-plan';
import { usePane } from '../../pane-context';
import { saveFile } from '../../save-file';
import { groupIssues } from '../../state/group-issues';
import type { IssueGroup } from '../../worker/jobs';
import { ProposalPreview } from './ProposalPreview';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The plan as a sheet: drawn into the open workbook or downloaded, corrected there by a person, read back, and applied once they have seen what changes. */
export function EditInSheet({ master }: { readonly master: Master }) {
  const { text, excel, today } = usePane();
  const styles = useStyles();
  const job = useJob();
  const put = usePutPlan();
  const [edited, setEdited] = useState<EditedProposal | null>(null);
  const [found, setFound] = useState<readonly IssueGroup[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const { plan } = master;

  const begin = (): void => {
    setEdited(null);
    setFound([]);
    setTold(null);
  };
  const read = async (from: WorkbookRows | File): Promise<void> => {
    begin();
    const given = await job.run('editProposal', { plan, from });
    if (given === null) return;
    setEdited(given.value);
    setFound(groupIssues(given.issues));
  };
  const readOpen = async (face: ExcelFace): Promise<void> => {
    begin();
    const rows = await job.attempt(() => face.readRows([proposalTable.sheet]));
    if (rows !== null) await read(rows);
  };
  const download = async (): Promise<void> => {
    begin();
    const file = (await job.run('proposal', { plan, day: today, as: 'files' }))?.file ?? null;
    if (file === null) return;
    saveFile(file);
    setTold(text.proposal.downloaded(file.name));
  };
  const apply = ({ plan: next, changes }: EditedProposal): void => {
    put(next);
    begin();
    setTold(text.proposal.applied(changes.length));
  };
  return (
    <Card title={text.proposal.title}>
      <p className={styles.hint}>{text.proposal.hint}</p>
      {excel === null ? (
        <>
          <div>
            <Button disabled={job.running} onClick={() => void download()}>
              {text.proposal.download}
            </Button>
          </div>
          <FileDrop
            plain
            label={text.proposal.open}
            hint={text.proposal.openHint}
            accept=".xlsx"
            disabled={job.running}
            onFiles={([file]) => file !== undefined && void read(file)}
          />
        </>
      ) : (
        <>
          <DrawButton
            excel={excel}
            label={text.proposal.draw}
            make={async (drawing) => (await drawing.run('proposal', { plan, day: today, as: 'spec' }))?.spec ?? null}
          />
          <div>
            <Button disabled={job.running} onClick={() => void readOpen(excel)}>
              {text.proposal.readBack}
            </Button>
          </div>
        </>
      )}
      <JobStatus job={job} />
      {found.length === 0 ? null : <Findings groups={found} />}
      {edited === null ? null : <ProposalPreview edited={edited} onApply={() => apply(edited)} onDiscard={begin} />}
      {told === null ? null : <Notice kind="done">{told}</Notice>}
    </Card>
  );
}
