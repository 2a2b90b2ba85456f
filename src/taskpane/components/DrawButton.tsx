import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { Drawn, DrawingPreview } from '../../office/draw/drawing';
import type { ExcelFace } from '../excel/excel-face';
import { useJob, type JobHandle } from '../hooks/use-job';
import { usePane } from '../pane-context';
import { JobStatus } from './JobStatus';
import { Notice } from './Notice';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface Planned {
  readonly spec: WorkbookSpec;
  readonly preview: DrawingPreview;
}

interface DrawButtonProps {
  readonly excel: ExcelFace;
  readonly label: string;
  readonly primary?: boolean;
  /** Makes what is to be drawn; null where that failed and has been told. */
  readonly make: (job: JobHandle) => Promise<WorkbookSpec | null>;
  readonly onDrawn?: () => void;
}

/** Draws into the open workbook: first says what it will add, never draws over a sheet unasked, and offers to delete just what it added. */
export function DrawButton({ excel, label, primary = false, make, onDrawn }: DrawButtonProps) {
  const { text } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [drawn, setDrawn] = useState<{ readonly added: Drawn; readonly sheets: number } | null>(null);
  const [removed, setRemoved] = useState(false);
  const [stopped, setStopped] = useState(false);

  const plan = async (): Promise<void> => {
    setDrawn(null);
    setRemoved(false);
    setStopped(false);
    const made = await make(job);
    const spec = made === null ? null : await job.attempt(() => excel.beside(made));
    if (spec === null) return;
    const preview = await job.attempt(() => excel.preview(spec));
    if (preview !== null) setPlanned({ spec, preview });
  };
  const draw = async ({ spec, preview }: Planned): Promise<void> => {
    setPlanned(null);
    const existing = preview.taken.sheets.length + preview.taken.names.length > 0 ? 'replace' : 'refuse';
    const drawing = await job.draw((watch) => excel.draw(spec, { existing, ...watch }));
    if (drawing === null) return;
    if (drawing.kind === 'cancelled') {
      setStopped(true);
      return;
    }
    // Somebody made a sheet of that name meanwhile: it is asked for anew.
    if (drawing.kind === 'taken') {
      setPlanned({ spec, preview: drawing.preview });
      return;
    }
    setDrawn({ added: drawing.drawn, sheets: spec.sheets.length });
    onDrawn?.();
  };
  const remove = async (what: Drawn): Promise<void> => {
    if ((await job.attempt(() => excel.remove(what).then(() => true))) === null) return;
    setDrawn(null);
    setRemoved(true);
  };

  return (
    <>
      {planned === null ? (
        <Button appearance={primary ? 'primary' : 'secondary'} disabled={job.running} onClick={() => void plan()}>
          {label}
        </Button>
      ) : (
        <>
          <Notice kind={planned.preview.taken.sheets.length > 0 ? 'warning' : 'note'}>
            <Planning preview={planned.preview} />
          </Notice>
          <div className={styles.buttons}>
            {planned.preview.blocking.length > 0 ? null : (
              <Button appearance="primary" onClick={() => void draw(planned)}>
                {planned.preview.taken.sheets.length > 0 ? text.drawing.replace : text.drawing.add}
              </Button>
            )}
            <Button onClick={() => setPlanned(null)}>{text.common.close}</Button>
          </div>
        </>
      )}
      <JobStatus job={job} />
      {drawn === null ? null : (
        <Notice kind="done">
          <span>{text.drawing.drawn(drawn.sheets)}</span>
          {drawn.added.sheets.length === 0 ? null : (
            <Button size="small" onClick={() => void remove(drawn.added)}>
              {text.drawing.remove}
            </Button>
          )}
        </Notice>
      )}
      {stopped ? <Notice kind="note">{text.common.cancelled}</Notice> : null}
      {removed ? <Notice kind="done">{text.drawing.removed}</Notice> : null}
    </>
  );
}

function Planning({ preview }: { readonly preview: DrawingPreview }) {
  const { drawing } = usePane().text;
  const { creates, taken, blocking } = preview;
  if (blocking.length > 0) {
    return (
      <span>
        {drawing.blocked} {blocking.join(', ')}
      </span>
    );
  }
  return (
    <>
      {creates.sheets.length === 0 ? null : (
        <span>
          {drawing.will(creates.sheets.length)} {creates.sheets.join(', ')}
        </span>
      )}
      {taken.sheets.length === 0 ? null : (
        <span>
          {drawing.taken} {taken.sheets.join(', ')}
        </span>
      )}
    </>
  );
}
