import { useMemo } from 'react';
import type { Issue } from '../../../core/issue/issue';
import type { Checked } from '../../../work/check';
import { Findings } from '../../components/Findings';
import { Notice } from '../../components/Notice';
import { usePane } from '../../pane-context';
import { groupIssues } from '../../state/group-issues';

interface CheckedFindingsProps {
  readonly checked: Checked;
  readonly onGo?: (issue: Issue) => void;
}

/** What was found in one workbook, or that nothing was. */
export function CheckedFindings({ checked, onGo }: CheckedFindingsProps) {
  const { text } = usePane();
  const groups = useMemo(() => groupIssues(checked.issues), [checked]);
  if (groups.length === 0) return <Notice kind="done">{text.check.fine}</Notice>;
  return <Findings groups={groups} {...(onGo === undefined ? {} : { onGo })} />;
}
