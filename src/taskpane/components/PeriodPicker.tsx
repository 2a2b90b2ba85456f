import { Field, makeStyles, Select } from '@fluentui/react-components';
import { periodsOfPlan } from '../../core/date/neighbour-period';
import { parsePeriod, periodId, type Period, type PeriodKind } from '../../core/date/period';
import { periodName } from '../../core/date/period-name';
import type { PlanTime } from '../../core/date/period-span';
import { usePane } from '../pane-context';

const kinds: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half', 'nine-months', 'year', 'plan'];
const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', gap: '8px' },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface PeriodPickerProps {
  readonly time: PlanTime;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** Chooses a reporting period: its kind, then one of those that lie within the plan. */
export function PeriodPicker({ time, period, onChange }: PeriodPickerProps) {
  const { text, language, today } = usePane();
  const styles = useStyles();
  const choices = periodsOfPlan(period.kind, time);
  const changeKind = (kind: PeriodKind): void => {
    const all = periodsOfPlan(kind, time);
    const next = all.find((p) => periodId(p) >= periodId(period)) ?? all.at(-1);
    const current = all.find((p) => today.startsWith(periodId(p)));
    const chosen = current ?? next;
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={text.common.periodKind}>
        <Select className={styles.select} value={period.kind} onChange={(_event, { value }) => changeKind(value as PeriodKind)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.periodKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={text.common.period}>
        <Select
          className={styles.select}
          value={periodId(period)}
          onChange={(_event, { value }) => {
            const chosen = parsePeriod(value);
            if (chosen !== null) onChange(chosen);
          }}
        >
          {choices.map((choice) => (
            <option key={periodId(choice)} value={periodId(choice)}>
              {periodName(choice, language)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
