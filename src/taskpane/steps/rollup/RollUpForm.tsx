import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Period } from '../../../core/date/period';
import type { PlanTime } from '../../../core/date/period-span';
import { Card } from '../../components/Card';
import { FileDrop } from '../../components/FileDrop';
import { Fold } from '../../components/Fold';
import { PeriodPicker } from '../../components/PeriodPicker';
import { usePane } from '../../pane-context';

const workbooks = '.xlsx,.xlsm';
const shown = 5;
const useStyles = makeStyles({
  files: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Which period, which files, and beside them what is optional. */
export function RollUpForm({ time, period }: { readonly time: PlanTime; readonly period: Period }) {
  const { text, rollUp, dispatchRollUp } = usePane();
  const styles = useStyles();
  const { files, arrivals, previous, asOf } = rollUp;
  const names = [...(arrivals === null ? [] : [arrivals]), ...previous].map((f) => f.name);
  return (
    <>
      <Card title={text.common.period}>
        <PeriodPicker time={time} period={period} onChange={(chosen) => dispatchRollUp({ kind: 'set', change: { period: chosen } })} />
        <Field label={text.common.asOf}>
          <Input
            type="date"
            value={asOf}
            onChange={(_event, { value }) => value !== '' && dispatchRollUp({ kind: 'set', change: { asOf: value } })}
          />
        </Field>
      </Card>
      <Card title={text.rollup.filesTitle} aside={files.length === 0 ? undefined : text.rollup.chosen(files.length)}>
        <FileDrop
          label={text.common.chooseMany}
          hint={text.rollup.filesHint}
          accept={workbooks}
          many
          onFiles={(chosen) => dispatchRollUp({ kind: 'set', change: { files: [...files, ...chosen] } })}
        />
        {files.length === 0 ? null : (
          <>
            <ul className={styles.files}>
              {files.slice(0, shown).map((file, at) => (
                <li key={at} className={styles.file} title={file.name}>
                  {file.name}
                </li>
              ))}
              {files.length > shown ? <li>{text.common.more(files.length - shown)}</li> : null}
            </ul>
            <div>
              <Button size="small" onClick={() => dispatchRollUp({ kind: 'set', change: { files: [] } })}>
                {text.rollup.clear}
              </Button>
            </div>
          </>
        )}
        <Fold title={text.rollup.options} aside={names.length === 0 ? undefined : String(names.length)}>
          {() => (
            <>
              <FileDrop
                plain
                label={text.rollup.arrivals}
                hint={arrivals?.name ?? text.rollup.arrivalsHint}
                accept=".csv,.txt"
                onFiles={([file]) => dispatchRollUp({ kind: 'set', change: { arrivals: file ?? null } })}
              />
              <FileDrop
                plain
                many
                label={text.rollup.previous}
                hint={previous.map((f) => f.name).join(', ')}
                accept={workbooks}
                onFiles={(chosen) => dispatchRollUp({ kind: 'set', change: { previous: chosen } })}
              />
            </>
          )}
        </Fold>
      </Card>
    </>
  );
}
