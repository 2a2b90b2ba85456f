import { useMemo } from 'react';
import type { Issue } from '../../../core/issue/issue';
import type { Checked } from '../../../work/check';
import { proposedRepair, type ProposedRepair } from '../../../work/repair-cells';
import { Findings } from '../../components/Findings';
import { Notice } from '../../components/Notice';
import { usePane } from '../../pane-context';
import { groupIssues } from '../../state/group-issues';
import type { IssueGroup } from '../../worker/jobs';
import { RepairAll } from './RepairAll';

interface CheckedFindingsProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onGo?: (issue: Issue) => void;
  readonly onRepair: (repairs: readonly ProposedRepair[]) => void;
}

/** What was found in one workbook, or that nothing was; where a finding proposes one repair of its cell, all of its kind are repaired at once. */
export function CheckedFindings({ checked, busy, onGo, onRepair }: CheckedFindingsProps) {
  const { text } = usePane();
  const groups = useMemo(() => groupIssues(checked.issues), [checked]);
  const tools = ({ code, severity }: IssueGroup) => {
    const repairs = checked.issues.flatMap((one) => (one.code === code && one.severity === severity ? (proposedRepair(one) ?? []) : []));
    return repairs.length === 0 ? null : <RepairAll repairs={repairs} disabled={busy} onApply={onRepair} />;
  };
  if (groups.length === 0) return <Notice kind="done">{text.check.fine}</Notice>;
  return <Findings groups={groups} tools={tools} {...(onGo === undefined ? {} : { onGo })} />;
}
