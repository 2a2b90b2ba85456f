import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../core/issue/issue';
import { trackingSheets } from '../../../core/fields/layout';
import type { CellChange, CellsReplaced } from '../../../office/replace-cells';
import type { Checked } from '../../../work/check';
import type { ProposedRepair } from '../../../work/repair-cells';
import { Card } from '../../components/Card';
import { JobStatus } from '../../components/JobStatus';
import type { ExcelFace } from '../../excel/excel-face';
import { useJob } from '../../hooks/use-job';
import { usePane } from '../../pane-context';
import { CheckedFindings } from './CheckedFindings';
import { Repaired, type ReplacedNow } from './Repaired';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The open workbook, checked anew after every pause in typing; a click on a finding selects its cell. */
export function CheckOpen({ excel }: { readonly excel: ExcelFace }) {
  const { text, today } = usePane();
  const styles = useStyles();
  const job = useJob();
  const { run, attempt } = job;
  const [checked, setChecked] = useState<Checked | null>(null);
  const [watching, setWatching] = useState(false);
  const [replaced, setReplaced] = useState<ReplacedNow | null>(null);
  const busy = useRef(false);
  const again = useRef(false);

  const check = useCallback(async (): Promise<void> => {
    again.current = true;
    if (busy.current) return;
    busy.current = true;
    // What changes while it is being checked is checked once more.
    while (again.current) {
      again.current = false;
      const rows = await attempt(() => excel.readRows());
      const found = rows === null ? null : await run('checkRows', { rows, asOf: today });
      if (found !== null) setChecked(found);
    }
    busy.current = false;
  }, [attempt, excel, run, today]);

  const isChecked = checked !== null;
  useEffect(() => {
    if (!isChecked) return undefined;
    const ending = [trackingSheets.tasks, trackingSheets.targets].map((sheet) =>
      // A workbook without one of the sheets is watched on the other.
      excel.watch(sheet, () => void check()).catch(() => () => Promise.resolve()),
    );
    let over = false;
    void Promise.all(ending).then(() => {
      if (!over) setWatching(true);
    });
    return () => {
      over = true;
      setWatching(false);
      for (const end of ending) void end.then((stop) => stop());
    };
  }, [check, excel, isChecked]);

  const go = (issue: Issue): void => {
    const { place } = issue;
    if (place.kind === 'cell') void attempt(() => excel.select(place.sheet, place.cell));
  };
  const replace = async (changes: readonly CellChange[], isUndo: boolean): Promise<void> => {
    const done = await attempt(() => excel.replace(changes));
    if (done === null) return;
    setReplaced({ ...done, isUndo });
    await check();
  };
  const repair = (repairs: readonly ProposedRepair[]): Promise<void> => {
    const changes = repairs.map(({ sheet, cell, was, becomes, format }): CellChange => ({
      ...{ sheet, cell, from: was, to: becomes },
      ...(format === undefined ? {} : { format }),
    }));
    return replace(changes, false);
  };
  const undo = ({ undo: changes }: CellsReplaced): Promise<void> => replace(changes, true);
  return (
    <Card
      title={text.check.openTitle}
      aside={checked === null || checked.rows === null ? undefined : text.check.filled(checked.filled ?? 0, checked.rows)}
    >
      <p className={styles.hint}>{!watching ? text.check.openHint : `${text.check.watching}. ${text.check.openHint}`}</p>
      <Button appearance="primary" disabled={job.running} onClick={() => void check()}>
        {checked === null ? text.check.checkOpen : text.check.again}
      </Button>
      <JobStatus job={job} />
      {replaced === null ? null : <Repaired replaced={replaced} onUndo={() => void undo(replaced)} />}
      {checked === null ? null : (
        <CheckedFindings checked={checked} busy={job.running} onGo={go} onRepair={(repairs) => void repair(repairs)} />
      )}
    </Card>
  );
}
