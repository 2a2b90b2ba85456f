import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan, Task } from '../../../core/plan/plan';
import { changeTask, joinTask, splitTask, taskBefore } from '../../../work/edit-tasks';
import { usePutPlan } from '../../hooks/use-put-plan';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** The words of a task, which can be cut in two at the cursor or joined to those before. */
export function TaskText({ task, plan }: { readonly task: Task; readonly plan: Plan }) {
  const { text } = usePane();
  const styles = useStyles();
  const put = usePutPlan();
  const [words, setWords] = useState(task.text);
  const [cursor, setCursor] = useState(0);
  const canSplit = cursor > 0 && cursor < words.length && words === task.text;
  const leave = (): void => {
    if (words.trim() !== '' && words !== task.text) put(changeTask(plan, task.id, { text: words.trim() }));
  };
  return (
    <>
      <Field label={text.plan.textOf}>
        <Textarea
          rows={4}
          resize="vertical"
          value={words}
          onChange={(_event, { value }) => setWords(value)}
          onSelect={(event) => setCursor((event.target as HTMLTextAreaElement).selectionStart)}
          onBlur={leave}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabled={!canSplit} onClick={() => put(splitTask(plan, task.id, cursor))}>
          {text.plan.split}
        </Button>
        <Button size="small" disabled={taskBefore(plan, task.id) === null} onClick={() => put(joinTask(plan, task.id))}>
          {text.plan.join}
        </Button>
      </div>
    </>
  );
}
