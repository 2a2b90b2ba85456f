import type { Issue } from '../../core/issue/issue';
import type { IssueGroup } from '../worker/jobs';

const mostOfACode = 50;
const graveFirst = { error: 0, warning: 1, note: 2 } as const;

/** Issues by severity and code, the gravest and then the most frequent first; of each code no more than a person reads. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const one of issues) {
    const key = `${one.severity} ${one.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .map((all): IssueGroup => ({ code: all[0]!.code, severity: all[0]!.severity, count: all.length, first: all.slice(0, mostOfACode) }))
    .sort((a, b) => graveFirst[a.severity] - graveFirst[b.severity] || b.count - a.count);
}
