import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Restored } from '../../../office/restore/restored';
import { Card } from '../../components/Card';
import { Findings } from '../../components/Findings';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import type { ExcelFace } from '../../excel/excel-face';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { groupIssues } from '../../state/group-issues';
import type { IssueGroup } from '../../worker/jobs';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});
const mostShown = 50;

/** Puts the template of the open tracking workbook back after a bad paste, and says what it put back and what stood there. */
export function RestoreCard({ excel }: { readonly excel: ExcelFace }) {
  const { text, work } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [restored, setRestored] = useState<Restored | null>(null);
  const [undone, setUndone] = useState<number | null>(null);
  const [refused, setRefused] = useState<readonly IssueGroup[]>([]);
  const restore = async (): Promise<void> => {
    setRestored(null);
    setUndone(null);
    setRefused([]);
    const rows = await job.attempt(() => excel.readRows());
    if (rows === null) return;
    const given = await job.run('template', { rows, dueSoonDays: work.master?.plan.settings.dueSoonDays });
    const template = given?.value ?? null;
    if (given !== null && template === null) setRefused(groupIssues(given.issues));
    if (template !== null) setRestored(await job.attempt(() => excel.restore(template)));
  };
  const undo = async ({ replaced }: Restored): Promise<void> => {
    const cells = await job.attempt(() => excel.undoRestore(replaced));
    if (cells === null) return;
    setRestored(null);
    setUndone(cells);
  };
  return (
    <Card title={text.restore.title}>
      <p className={styles.hint}>{text.restore.hint}</p>
      <div>
        <Button disabled={job.running} onClick={() => void restore()}>
          {text.restore.now}
        </Button>
      </div>
      <JobStatus job={job} />
      {refused.length === 0 ? null : <Findings groups={refused} />}
      {restored === null ? null : <RestoredNotice restored={restored} />}
      {restored === null || restored.replaced.length === 0 ? null : (
        <div>
          <Button size="small" disabled={job.running} onClick={() => void undo(restored)}>
            {text.restore.undo}
          </Button>
        </div>
      )}
      {undone === null ? null : <Notice kind="done">{text.restore.undone(undone)}</Notice>}
    </Card>
  );
}

function RestoredNotice({ restored }: { readonly restored: Restored }) {
  const { text } = usePane();
  const styles = useStyles();
  const { heads, formulas, rules, looks, formats, names, lists } = restored;
  const lines = [
    ...(lists ? [text.restore.lists] : []),
    ...(names.length === 0 ? [] : [text.restore.names(names.join(', '))]),
    ...rules.map(({ sheet, headers }) => text.restore.rules(sheet, headers.join(', '))),
    ...looks.map(({ sheet, headers }) => text.restore.looks(sheet, headers.join(', '))),
    ...(formats.length === 0 ? [] : [text.restore.formats(formats.join(', '))]),
    ...(heads.length === 0 ? [] : [text.restore.heads(heads.length)]),
    ...(formulas.length === 0 ? [] : [text.restore.formulas(formulas.length)]),
  ];
  if (lines.length === 0) return <Notice kind="done">{text.restore.whole}</Notice>;
  const replaced = [...heads, ...formulas].filter(({ was }) => was !== '');
  return (
    <Notice kind="done">
      <span>{text.restore.done}</span>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {replaced.length === 0 ? null : (
        <>
          <span>{text.restore.replaced}</span>
          <ul className={styles.list}>
            {replaced.slice(0, mostShown).map(({ sheet, cell, was }) => (
              <li key={`${sheet} ${cell}`}>{text.restore.at(sheet, cell, was)}</li>
            ))}
          </ul>
          {replaced.length > mostShown ? <span>{text.common.more(replaced.length - mostShown)}</span> : null}
        </>
      )}
    </Notice>
  );
}
