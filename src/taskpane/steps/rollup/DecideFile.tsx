import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Receipt } from '../../../core/entry/receipt';
import type { Master } from '../../../core/fields/master/master';
import type { Decide } from '../../hooks/use-decide';
import { usePane } from '../../pane-context';

/** What is to be decided of a file; it can be left out in every case. */
export type FileQuestion = 'unit' | 'day' | 'use';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  name: { overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  field: { minWidth: 0, flexGrow: 1 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface DecideFileProps {
  readonly receipt: Receipt;
  readonly question: FileQuestion;
  readonly units: Master['plan']['units'];
  readonly decide: Decide;
}

/** One file that needs a decision: whose it is, when it came, or to go on without it. */
export function DecideFile({ receipt, question, units, decide }: DecideFileProps) {
  const { text } = usePane();
  const styles = useStyles();
  const nameId = useId();
  const words = text.deciding;
  const now = decide.now(receipt);
  const aside = now.setAside === true;
  return (
    <div className={styles.root} role="group" aria-labelledby={nameId}>
      <div>
        <div id={nameId} className={styles.name}>
          {receipt.file}
        </div>
        <div className={styles.small}>
          {[receipt.unitName, text.receiptStates[receipt.state]].filter((part) => part !== '').join(' · ')}
        </div>
      </div>
      {aside ? <span>{words.isAside}</span> : null}
      <div className={styles.line}>
        {!aside && question === 'unit' ? (
          <Field className={styles.field} label={words.unit}>
            <Select
              className={styles.select}
              value={now.unitConfirmed === true ? (now.unitId ?? '') : ''}
              onChange={(_event, { value }) => {
                const unit = units.find((u) => u.id === value);
                if (unit !== undefined) decide.decide([receipt], { kind: 'unit', unit });
              }}
            >
              <option value="" disabled>
                {words.chooseUnit}
              </option>
              {units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {!aside && question === 'day' ? (
          <Field className={styles.field} label={now.receivedOn?.confirmed === true ? words.day : words.guessedDay}>
            <Input
              type="date"
              value={now.receivedOn?.date ?? ''}
              onChange={(_event, { value }) => {
                if (value !== '') decide.decide([receipt], { kind: 'arrived', date: value });
              }}
            />
          </Field>
        ) : null}
        {!aside && question === 'day' && now.receivedOn !== null && !now.receivedOn.confirmed ? (
          <Button size="small" onClick={() => decide.confirmDays([receipt])}>
            {words.confirmDay}
          </Button>
        ) : null}
        <Button size="small" onClick={() => decide.decide([receipt], { kind: 'set-aside', aside: !aside })}>
          {aside ? words.takeBack : words.setAside}
        </Button>
      </div>
    </div>
  );
}
