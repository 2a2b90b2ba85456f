import { Button, Checkbox, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan, Task } from '../../../core/plan/plan';
import { usePane } from '../../pane-context';
import { changeTask, joinTask, splitTask, taskBefore, type TaskChange } from '../../../work/edit-tasks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The fields that correct a task; each takes effect when it is left, and undo takes it back. */
export function TaskForm({ task, plan }: { readonly task: Task; readonly plan: Plan }) {
  const { text, work, dispatch } = usePane();
  const styles = useStyles();
  const [words, setWords] = useState(task.text);
  const [name, setName] = useState(task.shortName);
  const [reason, setReason] = useState(task.ownDue?.reason ?? '');
  const [cursor, setCursor] = useState(0);
  const { master } = work;
  if (master === null) return null;
  const put = (next: Plan): void => {
    if (next !== plan) dispatch({ kind: 'changed', master: { ...master, plan: next } });
  };
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
  const due = task.ownDue?.due ?? '';
  const canSplit = cursor > 0 && cursor < words.length && words === task.text;
  return (
    <div className={styles.root}>
      <Field label={text.plan.shortName}>
        <Input
          value={name}
          maxLength={120}
          onChange={(_event, { value }) => setName(value)}
          onBlur={() => name.trim() !== '' && name !== task.shortName && change({ shortName: name.trim() })}
        />
      </Field>
      <Field label={text.plan.textOf}>
        <Textarea
          rows={4}
          resize="vertical"
          value={words}
          onChange={(_event, { value }) => setWords(value)}
          onSelect={(event) => setCursor((event.target as HTMLTextAreaElement).selectionStart)}
          onBlur={() => words.trim() !== '' && words !== task.text && change({ text: words.trim() })}
        />
      </Field>
      <Checkbox
        label={text.plan.counted}
        checked={task.counted}
        onChange={(_event, { checked }) => change({ counted: checked === true })}
      />
      <Field label={text.plan.ownDue}>
        <Input type="date" value={due} onChange={(_event, { value }) => change({ ownDue: { due: value, reason } })} />
      </Field>
      {due === '' ? null : (
        <Field label={text.plan.ownDueReason}>
          <Input
            value={reason}
            onChange={(_event, { value }) => setReason(value)}
            onBlur={() => reason !== task.ownDue?.reason && change({ ownDue: { due, reason } })}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={!canSplit} onClick={() => put(splitTask(plan, task.id, cursor))}>
          {text.plan.split}
        </Button>
        <Button size="small" disabled={taskBefore(plan, task.id) === null} onClick={() => put(joinTask(plan, task.id))}>
          {text.plan.join}
        </Button>
        <Button size="small" onClick={() => change({ retired: true })}>
          {text.plan.drop}
        </Button>
      </div>
    </div>
  );
}
