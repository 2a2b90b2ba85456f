import { Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { typedTimeline } from '../../../core/grammar/typed-timeline';
import type { Plan, Task } from '../../../core/plan/plan';
import { usePane } from '../../pane-context';
import { timeInWords } from '../../state/time-in-words';

interface TaskTimeProps {
  readonly task: Task;
  readonly plan: Plan;
  readonly onChange: (timeline: string) => void;
}

/** The time of a task in a person's own words; while they type, it says how the words are understood. They take effect when the field is left. */
export function TaskTime({ task, plan, onChange }: TaskTimeProps) {
  const { text, language } = usePane();
  const before = task.timeline.raw ?? '';
  const [words, setWords] = useState(before);
  const typed = useDeferredValue(words);
  const read = useMemo(() => {
    if (typed === before) return { timeline: task.timeline, understood: true };
    const { timeline, doubts } = typedTimeline(typed, plan.document);
    return { timeline, understood: !doubts.some((doubt) => doubt.kind === 'not-understood') };
  }, [typed, before, task.timeline, plan.document]);
  const { kind } = read.timeline;
  const names = timeInWords(task, read.timeline, plan, language);
  const told = names === '' || names === text.timelineKinds[kind] ? text.timelineKinds[kind] : `${text.timelineKinds[kind]}: ${names}`;
  const isOpen = !read.understood || (kind === 'unspecified' && typed.trim() !== '');
  return (
    <Field
      label={text.edit.timeline}
      validationState={isOpen ? 'warning' : 'none'}
      validationMessage={{
        'aria-live': 'polite',
        children: isOpen ? text.edit.notUnderstood : typed.trim() === '' ? text.edit.noTime : text.edit.understood(told),
      }}
    >
      <Input
        value={words}
        onChange={(_event, { value }) => setWords(value)}
        onBlur={() => words.trim() !== before && onChange(words.trim())}
      />
    </Field>
  );
}
