import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Master } from '../../../core/fields/master/master';
import { Card } from '../../components/Card';
import { FileDrop } from '../../components/FileDrop';
import { Findings } from '../../components/Findings';
import { Fold } from '../../components/Fold';
import { JobStatus } from '../../components/JobStatus';
import { Notice } from '../../components/Notice';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { groupIssues } from '../../state/group-issues';
import type { IssueGroup } from '../../worker/jobs';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

/** The register of units and its groups, read from a file. */
export function UnitsCard({ master }: { readonly master: Master }) {
  const { text, today, dispatch } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [found, setFound] = useState<readonly IssueGroup[]>([]);
  const { units, groups } = master.plan;
  const load = async (file: File): Promise<void> => {
    const made = await job.run('found', { master, units: file, day: today });
    if (made === null) return;
    setFound(groupIssues(made.issues));
    if (made.value.plan.units.length > 0) dispatch({ kind: 'changed', master: made.value });
  };
  return (
    <Card title={text.assign.unitsTitle} aside={text.assign.unitsNow(units.length, groups.length)}>
      {units.length === 0 ? <Notice kind="warning">{text.assign.noUnits}</Notice> : null}
      <FileDrop
        plain
        label={text.assign.loadUnits}
        hint={text.assign.unitsHint}
        accept=".xlsx,.csv,.txt"
        disabled={job.running}
        onFiles={([file]) => file !== undefined && void load(file)}
      />
      <JobStatus job={job} />
      {found.length === 0 ? null : <Findings groups={found} />}
      {groups.length === 0 ? null : (
        <Fold title={text.assign.groups} aside={String(groups.length)}>
          {() => (
            <ul className={styles.list}>
              {groups.map((group) => (
                <li key={group.id}>{`${group.name}: ${text.master.units(group.unitIds.length)}`}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </Card>
  );
}
