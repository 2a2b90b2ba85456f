import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GroupId, UnitId } from '../../../core/plan/ids';
import type { Plan } from '../../../core/plan/plan';
import { assignmentModeSchema, type Assignment, type AssignmentMode } from '../../../core/plan/unit';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '6px' },
  chosen: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  one: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  select: { minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What is assigned: a task, or every task of a section. */
export type AssignTarget = Pick<Assignment, 'taskId' | 'sectionId'>;

interface AssignFormProps {
  readonly plan: Plan;
  readonly target: AssignTarget;
  readonly current: Assignment | null;
  readonly onSet: (assignment: Assignment) => void;
  readonly onClear: () => void;
}

/** Says how a task or a section is done and by whom; nothing is given to anybody until the button is pressed. */
export function AssignForm({ plan, target, current, onSet, onClear }: AssignFormProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [mode, setMode] = useState<AssignmentMode>(current?.mode ?? 'each');
  const [unitIds, setUnitIds] = useState<readonly UnitId[]>(current?.unitIds ?? []);
  const [groupIds, setGroupIds] = useState<readonly GroupId[]>(current?.groupIds ?? []);
  const groups = plan.groups.filter((g) => !groupIds.includes(g.id));
  const units = plan.units.filter((u) => !unitIds.includes(u.id));
  const add = (value: string): void => {
    const group = groups.find((g) => `g ${g.id}` === value);
    const unit = units.find((u) => `u ${u.id}` === value);
    if (group !== undefined) setGroupIds([...groupIds, group.id]);
    if (unit !== undefined) setUnitIds([...unitIds, unit.id]);
  };
  const chosen = [
    ...plan.groups
      .filter((g) => groupIds.includes(g.id))
      .map((g) => ({ key: `g ${g.id}`, name: g.name, drop: () => setGroupIds(groupIds.filter((id) => id !== g.id)) })),
    ...plan.units
      .filter((u) => unitIds.includes(u.id))
      .map((u) => ({ key: `u ${u.id}`, name: u.name, drop: () => setUnitIds(unitIds.filter((id) => id !== u.id)) })),
  ];
  const set = (): void => onSet({ ...(current ?? target), mode, unitIds: [...unitIds], groupIds: [...groupIds] });
  return (
    <div className={styles.root}>
      <Field label={text.assign.mode}>
        <Select className={styles.select} value={mode} onChange={(_event, { value }) => setMode(value as AssignmentMode)}>
          {assignmentModeSchema.options.map((option) => (
            <option key={option} value={option}>
              {text.modes[option]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.assign.to}>
        <Select className={styles.select} value="" onChange={(_event, { value }) => add(value)}>
          <option value="">{text.assign.addTo}</option>
          <optgroup label={text.assign.groups}>
            {groups.map((g) => (
              <option key={g.id} value={`g ${g.id}`}>
                {`${g.name} (${text.master.units(g.unitIds.length)})`}
              </option>
            ))}
          </optgroup>
          <optgroup label={text.assign.units}>
            {units.map((u) => (
              <option key={u.id} value={`u ${u.id}`}>
                {u.name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      {chosen.length === 0 ? null : (
        <ul className={styles.chosen}>
          {chosen.map(({ key, name, drop }) => (
            <li key={key} className={styles.one}>
              <span className={styles.name}>{name}</span>
              <Button size="small" appearance="subtle" aria-label={`${text.common.remove}: ${name}`} onClick={drop}>
                {text.common.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={chosen.length === 0 && mode !== 'watch' && mode !== 'own-office'} onClick={set}>
          {text.assign.set}
        </Button>
        {current === null ? null : (
          <Button size="small" onClick={onClear}>
            {text.assign.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
