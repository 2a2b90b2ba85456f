import { Field, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { typedTargets } from '../../../core/grammar/typed-targets';
import type { Task } from '../../../core/plan/plan';
import type { Target } from '../../../core/plan/target';
import { targetWords } from '../../../core/track/target-words';
import { usePane } from '../../pane-context';

interface TaskTargetsProps {
  readonly task: Task;
  readonly onChange: (lines: readonly string[]) => void;
}

function figureOf(target: Omit<Target, 'id'>): string {
  const shown = targetWords.required({ ...target, id: '' as Target['id'] });
  const of = target.percent === null ? target.unit : (target.base ?? target.unit);
  return [shown, of ?? ''].join(' ').trim();
}

/** The targets of a task, one in each line; while a person types, it says which figure is read of each. */
export function TaskTargets({ task, onChange }: TaskTargetsProps) {
  const { text } = usePane();
  const before = task.targets.map((target) => target.raw).join('\n');
  const [words, setWords] = useState(before);
  const typed = useDeferredValue(words);
  const read = useMemo(() => (typed === before ? task.targets : typedTargets(typed.split('\n'))), [typed, before, task.targets]);
  const told = read.map((target) =>
    target.low === null && target.op === 'reach' ? text.edit.withoutFigure(target.raw) : figureOf(target),
  );
  return (
    <Field
      label={text.plan.targets}
      hint={text.edit.targets}
      validationState="none"
      validationMessage={{ 'aria-live': 'polite', children: told.length === 0 ? '' : text.edit.understood(told.join('; ')) }}
    >
      <Textarea
        rows={Math.min(6, Math.max(2, words.split('\n').length))}
        resize="vertical"
        value={words}
        onChange={(_event, { value }) => setWords(value)}
        onBlur={() => words.trim() !== before.trim() && onChange(words.split('\n'))}
      />
    </Field>
  );
}
