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
  const { text, excel } = usePane();
  const job = useJob();
  const [told, setTold] = useState<string | null>(null);
  const download = async (): Promise<void> => {
    setTold(null);
    const made = await job.run('consolidated', { master, as: 'files' });
    const file = made?.file ?? null;
    if (file === null) return;
    saveFile(file);
    setTold(text.rollup.downloaded(file.name));
  };
  return (
    <>
      {excel === null ? null : (
        <DrawButton
          excel={excel}
          primary
          label={text.drawing.draw}
          make={async (drawing) => (await drawing.run('consolidated', { master, as: 'spec' }))?.spec ?? null}
        />
      )}
      <Button appearance={excel === null ? 'primary' : 'secondary'} disabled={job.running} onClick={() => void download()}>
        {text.rollup.download}
      </Button>
      <JobStatus job={job} />
      {told === null ? null : <Notice kind="done">{told}</Notice>}
    </>
  );
}
