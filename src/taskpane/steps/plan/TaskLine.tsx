import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Plan, Task } from '../../../core/plan/plan';
import { Fold } from '../../components/Fold';
import { usePane } from '../../pane-context';
import { TaskFacts } from './TaskFacts';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '2px 0' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

// The form reads times and targets as they are typed: the grammars come with it.
const TaskForm = lazy(() => import('./TaskForm').then((m) => ({ default: m.TaskForm })));

/** One task: its short name and time; unfolded, everything that was read of it and the fields to correct it. */
export function TaskLine({ task, plan }: { readonly task: Task; readonly plan: Plan }) {
  const { text } = usePane();
  const styles = useStyles();
  const isSubTask = task.parentId !== null;
  const when = task.timeline.raw ?? text.timelineKinds[task.timeline.kind];
  return (
    <li className={styles.root} style={isSubTask ? { paddingLeft: '12px' } : undefined}>
      <Fold
        title={
          <>
            <div className={task.retired === true ? styles.dropped : undefined}>
              {task.label === '' || task.label === '-' ? '' : `${task.label} `}
              {task.shortName === '' ? task.text : task.shortName}
            </div>
            <div className={styles.small}>{task.retired === true ? text.plan.dropped : when}</div>
          </>
        }
      >
        {() => (
          <>
            <TaskFacts task={task} />
            <Suspense fallback={null}>
              <TaskForm task={task} plan={plan} />
            </Suspense>
          </>
        )}
      </Fold>
    </li>
  );
}
