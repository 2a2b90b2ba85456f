import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../../../core/plan/plan';
import type { Reminder } from '../../../core/report/reminders';
import { Card } from '../../components/Card';
import { CopyButton } from '../../components/CopyButton';
import { Fold } from '../../components/Fold';
import { usePane } from '../../pane-context';

const atFirst = 20;

/** The texts to send to units: short messages, and the letter to all of them; the first of them until more are asked for. */
export function Reminders({ plan, reminders }: { readonly plan: Pick<Plan, 'units'>; readonly reminders: readonly Reminder[] }) {
  const { text } = usePane();
  const [most, setMost] = useState(atFirst);
  const rest = reminders.length - most;
  if (reminders.length === 0) return null;
  const addressee = ({ units }: Reminder): string =>
    units.length === 1 ? (plan.units.find((u) => u.id === units[0])?.name ?? '') : text.master.units(units.length);
  const letterOf = ({ letter }: Reminder): string => [letter.subject, '', ...letter.paragraphs].join('\n');
  return (
    <Card title={text.rollup.reminders} aside={String(reminders.reduce((n, r) => n + r.messages.length, 0))}>
      {reminders.slice(0, most).map((reminder, at) => (
        <Fold key={at} title={addressee(reminder)} aside={text.rollup.reminderKinds[reminder.kind]}>
          {() => (
            <>
              <Shown label={text.rollup.letter} words={letterOf(reminder)} />
              <Shown label={text.rollup.message} words={reminder.messages.map((m) => m.text).join('\n\n')} />
            </>
          )}
        </Fold>
      ))}
      {rest > 0 ? (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setMost(most + 200)}>
            {text.common.more(rest)}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Shown({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <>
      <Textarea aria-label={label} readOnly value={words} rows={5} resize="vertical" />
      <div>
        <CopyButton label={label} words={words} />
      </div>
    </>
  );
}
