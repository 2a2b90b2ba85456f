import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Master } from '../../../core/fields/master/master';
import { JobStatus } from '../../components/JobStatus';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import type { SheetPreview } from '../../state/sheet-preview';
import { PreviewTable } from './PreviewTable';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

/** The sheets for the meeting: which are to be in sight, and how each begins. */
export function ChooseSheets({ master, sheets }: { readonly master: Master; readonly sheets: readonly string[] }) {
  const { text, rollUp, dispatchRollUp } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [shown, setShown] = useState<{ readonly name: string; readonly preview: SheetPreview } | null>(null);
  const look = async (name: string): Promise<void> => {
    if (shown?.name === name) {
      setShown(null);
      return;
    }
    const preview = await job.run('previewSheet', { master, sheet: name });
    setShown(preview === null ? null : { name, preview });
  };
  return (
    <>
      <ul className={styles.list}>
        {sheets.map((name) => (
          <li key={name}>
            <div className={styles.line}>
              <Checkbox
                label={name}
                checked={!rollUp.hidden.includes(name)}
                onChange={(_event, { checked }) => dispatchRollUp({ kind: 'shown', sheet: name, isShown: checked === true })}
              />
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={shown?.name === name}
                aria-label={text.deciding.lookAt(name)}
                disabled={job.running}
                onClick={() => void look(name)}
              >
                {shown?.name === name ? text.common.close : text.report.preview}
              </Button>
            </div>
            {shown?.name === name ? <PreviewTable name={name} preview={shown.preview} /> : null}
          </li>
        ))}
      </ul>
      <JobStatus job={job} />
    </>
  );
}
