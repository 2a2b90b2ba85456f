import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Adjustment } from '../../../core/entry/adjustment';
import { entryFieldName } from '../../../core/fields/master/entry-field-name';
import type { Master } from '../../../core/fields/master/master';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { usePane } from '../../pane-context';
import type { RollUpView } from '../../worker/jobs';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  one: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
type Conflict = RollUpView['conflicts'][number];

const same = (a: Pick<Adjustment, 'unitId' | 'rowId' | 'field' | 'periodId'>, b: typeof a): boolean =>
  a.unitId === b.unitId && a.rowId === b.rowId && a.field === b.field && a.periodId === b.periodId;

/** Where files of one unit say different things: a person chooses, and the choice is an adjustment in the master workbook. */
export function Conflicts({ master, conflicts }: { readonly master: Master; readonly conflicts: readonly Conflict[] }) {
  const { text, today, rollUp, dispatch, dispatchRollUp } = usePane();
  const styles = useStyles();
  const [by, setBy] = useState('');
  const periodId = rollUp.view?.periodId ?? '';
  const choose = (conflict: Conflict, at: number): void => {
    const variant = conflict.variants[at];
    if (variant === undefined) return;
    const adjustment: Adjustment = {
      unitId: conflict.unitId,
      rowId: conflict.rowId,
      periodId,
      field: conflict.field,
      reported: null,
      confirmed: variant.value,
      reason: text.rollup.conflictReason,
      by,
      on: today,
    };
    const others = master.notes.adjustments.filter((a) => !same(a, adjustment));
    dispatch({ kind: 'changed', master: { ...master, notes: { ...master.notes, adjustments: [...others, adjustment] } } });
    dispatchRollUp({ kind: 'chosen' });
  };
  return (
    <Card title={text.rollup.conflicts} aside={String(conflicts.length)}>
      <p className={styles.hint}>{text.rollup.conflictHint}</p>
      <Field label={text.rollup.by}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      {conflicts.map((conflict) => {
        const field = entryFieldName(conflict.field);
        const words = (value: Conflict['variants'][number]['value']): string => (value === null ? '' : String(field?.show(value) ?? value));
        const chosen = master.notes.adjustments.find((a) => same(a, { ...conflict, periodId }));
        const at = conflict.variants.findIndex((v) => v.value === chosen?.confirmed);
        return (
          <div key={`${conflict.unitId} ${conflict.rowId} ${conflict.field}`} className={styles.one}>
            <Field label={`${conflict.unit} – ${field?.header ?? conflict.field}`} hint={conflict.row}>
              <RadioGroup value={at < 0 ? '' : String(at)} onChange={(_event, { value }) => choose(conflict, Number(value))}>
                {conflict.variants.map((variant, n) => (
                  <Radio
                    key={n}
                    value={String(n)}
                    label={
                      <>
                        {words(variant.value)} <span className={styles.where}>({`${variant.origin.file}, ${variant.cell}`})</span>
                      </>
                    }
                  />
                ))}
              </RadioGroup>
            </Field>
          </div>
        );
      })}
      {rollUp.stale ? <Notice kind="note">{text.rollup.chosenValue}</Notice> : null}
    </Card>
  );
}
