import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { Probe } from './probe';

/** The font in which probes are drawn, as tracking workbooks are. */
export const probeFont: WorkbookSpec['font'] = { name: 'Times New Roman', size: 13 };

/** The workbook that a probe draws: its own sheet, and those beside it. */
export function probeSpec(probe: Probe, sheet: string): WorkbookSpec {
  const { styles = {}, names = [], beside = [], ...own } = probe.part(sheet);
  const empty = { columns: [], rows: [] };
  const sheets: SheetSpec[] = [
    { ...empty, ...own, name: sheet },
    ...beside.map(({ suffix, ...other }) => ({ ...empty, ...other, name: sheet + suffix })),
  ];
  return { title: sheet, created: '2026-01-01', font: probeFont, styles, names, sheets, activeSheet: sheet };
}
