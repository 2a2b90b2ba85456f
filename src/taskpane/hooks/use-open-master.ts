import { useState } from 'react';
import type { Master } from '../../core/fields/master/master';
import type { Result } from '../../core/issue/result';
import type { ExcelFace } from '../excel/excel-face';
import { usePane } from '../pane-context';
import { groupIssues } from '../state/group-issues';
import type { IssueGroup } from '../worker/jobs';
import type { JobHandle } from './use-job';

/** The ways to open a master workbook or a plan. `refused` says why the last try gave none; `noneOpen` that the open workbook is no master yet. */
export interface OpenMasterHandle {
  readonly open: (file: File) => Promise<void>;
  readonly openText: (text: string) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openWorkbook: (excel: ExcelFace) => Promise<void>;
  readonly refused: readonly IssueGroup[];
  readonly noneOpen: boolean;
}

/** Opens through a job of the step that asks. A plan that has units or assignments of its own is a master; a bare plan becomes a new one. */
export function useOpenMaster(job: JobHandle): OpenMasterHandle {
  const { text, today, dispatch, dispatchRollUp } = usePane();
  const [refused, setRefused] = useState<readonly IssueGroup[]>([]);
  const [noneOpen, setNoneOpen] = useState(false);

  const take = async ({ value, issues }: Result<Master | null>, saved: boolean): Promise<void> => {
    if (value === null) {
      setRefused(groupIssues(issues));
      return;
    }
    const bare = value.plan.units.length === 0 && value.plan.assignments.length === 0;
    const founded = bare ? await job.run('found', { master: value, units: null, day: today }) : null;
    dispatchRollUp({ kind: 'cleared' });
    dispatch({ kind: 'opened', master: founded?.value ?? value, issues: [...issues, ...(founded?.issues ?? [])], saved: saved && !bare });
  };
  const begin = (): void => {
    setRefused([]);
    setNoneOpen(false);
  };
  const open = async (file: File): Promise<void> => {
    begin();
    const opened = await job.run('open', { file });
    if (opened !== null) await take(opened, /\.xlsx$/i.test(file.name));
  };
  return {
    open,
    openText: (pasted) => open(new File([pasted], text.master.pastedName)),
    openSample: async () => {
      begin();
      const sample = await job.run('sample', { day: today });
      if (sample !== null) await take(sample, false);
    },
    openWorkbook: async (excel) => {
      begin();
      const rows = await job.attempt(() => excel.readRows());
      const opened = rows === null ? null : await job.run('openRows', { rows });
      if (opened === null) return;
      if (opened.value === null) setNoneOpen(true);
      else await take(opened, true);
    },
    refused,
    noneOpen,
  };
}
