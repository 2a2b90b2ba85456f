import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { addTask, type NewTaskPlace } from '../../../work/edit-tasks';
import { usePutPlan } from '../../hooks/use-put-plan';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '4px', alignItems: 'flex-start' },
  field: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** A button that opens a field for the words of a new task at a place in the plan. */
export function AddTask({ place, label }: { readonly place: NewTaskPlace; readonly label: string }) {
  const { text, work } = usePane();
  const styles = useStyles();
  const put = usePutPlan();
  const [words, setWords] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const isOpen = words !== null;
  useEffect(() => {
    if (isOpen) field.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  const plan = work.master?.plan;
  if (plan === undefined) return null;
  if (words === null) {
    return (
      <div className={styles.root}>
        <Button size="small" appearance="subtle" onClick={() => setWords('')}>
          {label}
        </Button>
      </div>
    );
  }
  const add = (): void => {
    put(addTask(plan, place, words));
    setWords(null);
  };
  return (
    <div ref={field} className={styles.root}>
      <Field className={styles.field} label={text.edit.addText}>
        <Textarea rows={3} resize="vertical" value={words} onChange={(_event, { value }) => setWords(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={words.trim() === ''} onClick={add}>
          {text.edit.addNow}
        </Button>
        <Button size="small" onClick={() => setWords(null)}>
          {text.common.close}
        </Button>
      </div>
    </div>
  );
}
