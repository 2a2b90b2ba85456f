import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Receipt } from '../../../core/entry/receipt';
import type { Master } from '../../../core/fields/master/master';
import { Card } from '../../components/Card';
import { Fold } from '../../components/Fold';
import { Notice } from '../../components/Notice';
import { useDecide, type Decide } from '../../hooks/use-decide';
import { usePane } from '../../pane-context';
import { gapsOf } from '../../state/gaps';
import type { RollUpView } from '../../worker/jobs';
import { DecideFile, type FileQuestion } from './DecideFile';

const atFirst = 20;
const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' }, hint: { margin: 0 } });

/** What is still missing before the sheets are printed, each with what can be done about it; or that nothing is. */
export function GapsCard({ master, view }: { readonly master: Master; readonly view: RollUpView }) {
  const { text } = usePane();
  const styles = useStyles();
  const decide = useDecide(master);
  const { gaps } = text.rollup;
  const { missing, conflicts, unusable, unconfirmed, dayless } = gapsOf(view);
  const questions: readonly (readonly [readonly Receipt[], (n: number) => string, FileQuestion])[] = [
    [unconfirmed, gaps.unconfirmed, 'unit'],
    [unusable, gaps.unreadable, 'use'],
    [dayless, gaps.dates, 'day'],
  ];
  const guessed = dayless.filter((receipt) => receipt.receivedOn !== null && decide.now(receipt).receivedOn?.confirmed !== true);
  if (missing.length + conflicts + unusable.length + unconfirmed.length + dayless.length === 0)
    return <Notice kind="done">{text.rollup.ready}</Notice>;
  return (
    <Card title={text.rollup.before}>
      <div>
        {missing.length === 0 ? null : (
          <Fold title={gaps.missing(missing.length)}>
            {() => (
              <ul className={styles.list}>
                {missing.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
          </Fold>
        )}
        {conflicts === 0 ? null : (
          <Fold title={gaps.conflicts(conflicts)}>{() => <p className={styles.hint}>{text.deciding.conflictsBelow}</p>}</Fold>
        )}
        {questions.map(([receipts, words, question]) =>
          receipts.length === 0 ? null : (
            <Fold key={question} title={words(receipts.length)}>
              {() => (
                <>
                  {question === 'day' && guessed.length > 1 ? (
                    <div>
                      <Button size="small" onClick={() => decide.confirmDays(guessed)}>
                        {text.deciding.confirmAll(guessed.length)}
                      </Button>
                    </div>
                  ) : null}
                  <Files receipts={receipts} question={question} units={master.plan.units} decide={decide} />
                </>
              )}
            </Fold>
          ),
        )}
      </div>
    </Card>
  );
}

interface FilesProps {
  readonly receipts: readonly Receipt[];
  readonly question: FileQuestion;
  readonly units: Master['plan']['units'];
  readonly decide: Decide;
}

function Files({ receipts, ...rest }: FilesProps) {
  const { text } = usePane();
  const [most, setMost] = useState(atFirst);
  return (
    <div>
      {receipts.slice(0, most).map((receipt) => (
        <DecideFile key={receipt.sha256} receipt={receipt} {...rest} />
      ))}
      {receipts.length > most ? (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + 200)}>
          {text.common.more(receipts.length - most)}
        </Button>
      ) : null}
    </div>
  );
}
