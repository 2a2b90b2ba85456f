import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Master } from '../../core/fields/master/master';
import { useJob } from '../hooks/use-job';
import { usePane } from '../pane-context';
import { saveFile } from '../save-file';
import { DrawButton } from './DrawButton';
import { JobStatus } from './JobStatus';
import { Notice } from './Notice';

/** The consolidated workbook: drawn into the open workbook, or downloaded. */
export function TakeConsolidated({ master }: { readonly master: Master }) {
  const { text, excel, rollUp } = usePane();
  const job = useJob();
  const sheets = (rollUp.view?.sheets ?? []).filter((sheet) => !rollUp.hidden.includes(sheet));
  const none = sheets.length === 0;
  const [told, setTold] = useState<string | null>(null);
  const download = async (): Promise<void> => {
    setTold(null);
    const made = await job.run('consolidated', { master, as: 'files', sheets });
    const file = made?.file ?? null;
    if (file === null) return;
    saveFile(file);
    setTold(text.rollup.downloaded(file.name));
  };
  return (
    <>
      {excel === null || none ? null : (
        <DrawButton
          excel={excel}
          primary
          label={text.drawing.draw}
          make={async (drawing) => (await drawing.run('consolidated', { master, as: 'spec', sheets }))?.spec ?? null}
        />
      )}
      <Button appearance={excel === null ? 'primary' : 'secondary'} disabled={job.running || none} onClick={() => void download()}>
        {text.rollup.download}
      </Button>
      <JobStatus job={job} />
      {told === null ? null : <Notice kind="done">{told}</Notice>}
    </>
  );
}
