import { makeStyles, tokens } from '@fluentui/react-components';
import type { Task } from '../../../core/plan/plan';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** What was read of a task, and the sentence it was read from. */
export function TaskFacts({ task }: { readonly task: Task }) {
  const { text } = usePane();
  const styles = useStyles();
  const { timeline, origin } = task;
  const { firstLine, lastLine } = origin.place;
  const kind = text.timelineKinds[timeline.kind];
  const lines: readonly (readonly [string, string])[] = [
    [text.plan.time, timeline.raw === null ? kind : `${kind}: ${timeline.raw}`],
    [text.plan.lead, task.lead.join('; ')],
    [text.plan.support, [...task.support, ...task.request].join('; ')],
    [text.plan.targets, task.targets.map((t) => t.raw).join('; ')],
    [`${text.plan.source} (${text.plan.line(firstLine, lastLine)})`, origin.text],
  ];
  return (
    <dl className={styles.list}>
      {lines
        .filter(([, value]) => value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
