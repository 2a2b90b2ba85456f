import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { isCounted } from '../../../core/plan/counted';
import type { Plan, Task } from '../../../core/plan/plan';
import { changeTask, namesIn, type NameList, type TaskChange } from '../../../work/edit-tasks';
import { Fold } from '../../components/Fold';
import { TypedField } from '../../components/TypedField';
import { usePutPlan } from '../../hooks/use-put-plan';
import { usePane } from '../../pane-context';
import { AddTask } from './AddTask';
import { TaskTargets } from './TaskTargets';
import { TaskText } from './TaskText';
import { TaskTime } from './TaskTime';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** The fields that correct a task; each takes effect when it is left, and undo takes it back. A field is made anew when its own value changes, so that the others keep the focus. */
export function TaskForm({ task, plan }: { readonly task: Task; readonly plan: Plan }) {
  const { text } = usePane();
  const styles = useStyles();
  const put = usePutPlan();
  const change = (changed: TaskChange): void => put(changeTask(plan, task.id, changed));
  if (task.retired === true) {
    return (
      <div>
        <Button size="small" onClick={() => change({ retired: false })}>
          {text.plan.restore}
        </Button>
      </div>
    );
  }
  const { due = '', reason = '' } = task.ownDue ?? {};
  const lists: readonly (readonly [NameList, string])[] = [
    ['lead', text.plan.lead],
    ['support', text.plan.support],
    ['request', text.edit.request],
    ['product', text.edit.product],
  ];
  return (
    <div className={styles.root}>
      <TaskTime key={`time ${task.timeline.raw}`} task={task} plan={plan} onChange={(timeline) => change({ timeline })} />
      <TaskTargets key={`targets ${task.targets.map((t) => t.raw).join('\n')}`} task={task} onChange={(targets) => change({ targets })} />
      <TypedField
        key={`name ${task.shortName}`}
        label={text.plan.shortName}
        value={task.shortName}
        maxLength={120}
        onChange={(shortName) => change({ shortName })}
      />
      <TaskText key={`text ${task.text}`} task={task} plan={plan} />
      <Fold title={text.edit.unitsTitle}>
        {() =>
          lists.map(([list, label]) => (
            <TypedField
              key={`${list} ${task[list].join('; ')}`}
              mayBeBlank
              label={label}
              hint={text.edit.units}
              rows={2}
              value={task[list].join('; ')}
              onChange={(names) => change({ [list]: namesIn(names) })}
            />
          ))
        }
      </Fold>
      <Checkbox
        label={text.plan.counted}
        checked={isCounted(task, plan.settings)}
        onChange={(_event, { checked }) => change({ counted: checked === true })}
      />
      <Field label={text.plan.ownDue}>
        <Input type="date" value={due} onChange={(_event, { value }) => change({ ownDue: { due: value, reason } })} />
      </Field>
      {due === '' ? null : (
        <TypedField
          key={`reason ${reason}`}
          mayBeBlank
          label={text.plan.ownDueReason}
          value={reason}
          onChange={(why) => change({ ownDue: { due, reason: why } })}
        />
      )}
      <div>
        <Button size="small" onClick={() => change({ retired: true })}>
          {text.plan.drop}
        </Button>
      </div>
      {task.parentId === null ? (
        <AddTask label={text.edit.addPart} place={{ sectionId: task.sectionId, parentId: task.id, after: null }} />
      ) : null}
    </div>
  );
}
