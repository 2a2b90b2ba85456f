import planText from '../../../samples/ke-hoach-mau.md';
import unitsText from '../../../samples/don-vi-mau.csv';
import { parseIsoDate } from '../../core/date/iso-date';
import { readMaster } from '../../core/entries/master/read-master';
import { masterWorkbook } from '../../core/track/master/master-workbook';
import { proposalWorkbook } from '../../core/track/master/proposal-workbook';
import { result } from '../../core/issue/result';
import { missingFiles } from '../../core/rollup/kept-receipts';
import { consolidatedWorkbook } from '../../core/report/consolidated-workbook';
import { showSheets } from '../../core/sheet/show-sheets';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { BUNDLE_NAME, bundleFiles } from '../../opc/bundle';
import { fflateZip } from '../../opc/fflate-port';
import { checkFile } from '../../work/check';
import { closeRolledUp } from '../../work/close';
import { distribute } from '../../work/distribute';
import { editProposal } from '../../work/edit-proposal';
import { newMaster } from '../../work/new';
import { openAnyPlan } from '../../work/open-any-plan';
import { openPlan } from '../../work/open-plan';
import type { MadeFile } from '../../work/ports';
import { readUnitsFile } from '../../work/read-units-file';
import { repairCells } from '../../work/repair-cells';
import { restoreTemplate } from '../../work/restore-template';
import { rollUpPeriod, type RolledUp } from '../../work/roll-up';
import { openWriter, read, readDocument, replace, sha256, write } from '../adapters/browser-adapters';
import { namedChanges } from '../state/named-changes';
import { sheetPreview } from '../state/sheet-preview';
import { TOOL_VERSION } from '../version';
import { givenFile, givenFiles } from './given-file';
import type { JobTable, JobWatch, MadeWorkbook } from './jobs';
import { readAhead } from './read-ahead';
import { rollUpView } from './roll-up-view';

const encoder = new TextEncoder();

async function workbook(spec: WorkbookSpec, name: string, as: 'files' | 'spec'): Promise<MadeWorkbook> {
  return as === 'spec' ? { spec, file: null } : { spec: null, file: { name, bytes: await write(spec) } };
}

function visibleSheets(spec: WorkbookSpec): string[] {
  return spec.sheets.filter((sheet) => (sheet.state ?? 'visible') === 'visible').map((sheet) => sheet.name);
}

/** Every job over the use cases. A roll-up stays here until the next: the page is shown a part of it, and asks for its workbook. */
export function createJobs(): JobTable {
  let rolledUp: RolledUp | null = null;

  function consolidatedSpec(closed: Parameters<typeof consolidatedWorkbook>[0]['closed']): WorkbookSpec {
    if (rolledUp === null) throw new Error('nothing has been rolled up');
    const { rollUp, receipts, before, compared, waivers } = rolledUp;
    return consolidatedWorkbook({ rollUp, receipts, missing: before.missing, closed, compared, waivers, toolVersion: TOOL_VERSION });
  }

  return {
    open: async ({ file }) => openAnyPlan(await givenFile(file), { readDocument, readWorkbook: read }),

    openRows: ({ rows }) => Promise.resolve(readMaster(rows)),

    sample: ({ day }) => {
      const plan = openPlan({ name: 'ke-hoach-mau.md', bytes: encoder.encode(planText) }, readDocument);
      if (plan.value === null) throw new Error('the sample plan cannot be read');
      const units = readUnitsFile({ name: 'don-vi-mau.csv', bytes: encoder.encode(unitsText) }, read);
      const made = newMaster(plan.value, units.value, day);
      return Promise.resolve(result(made.value, [...plan.issues, ...units.issues, ...made.issues]));
    },

    found: async ({ master, units, day }) => {
      const register = units === null ? null : readUnitsFile(await givenFile(units), read, master.plan.groups);
      const made = newMaster(master.plan, register?.value ?? null, day);
      return result({ plan: made.value.plan, notes: master.notes }, [...(register?.issues ?? []), ...made.issues]);
    },

    saveMaster: ({ master, asOf, as }) => workbook(masterWorkbook(master, { asOf, toolVersion: TOOL_VERSION }), 'so-goc.xlsx', as),

    proposal: ({ plan, day, as }) => workbook(proposalWorkbook(plan, day), 'sua-ke-hoach.xlsx', as),

    editProposal: async ({ plan, from }) => {
      if (!(from instanceof File)) return editProposal(plan, from);
      const opened = read(new Uint8Array(await from.arrayBuffer()), from.name);
      return opened.value === null ? result(null, opened.issues) : editProposal(plan, opened.value);
    },

    distribute: async ({ master, period, asOf, common, protect, onlyAssigned, as }, watch) => {
      const files: MadeFile[] = [];
      const specs: WorkbookSpec[] = [];
      const take = async (file: MadeFile): Promise<'taken'> => {
        files.push(file);
        await watch.pause();
        return 'taken';
      };
      const open = as === 'spec' ? () => (spec: WorkbookSpec) => (specs.push(spec), new Uint8Array(0)) : openWriter;
      const made = await distribute(
        { masters: [master], period, asOf: parseIsoDate(asOf)!, toolVersion: TOOL_VERSION, common, protect, onlyAssigned },
        { openWriter: open, take, ...listening(watch) },
      );
      return result({ made: made.value, workbook: { spec: specs[0] ?? null, file: as === 'spec' ? null : together(files) } }, made.issues);
    },

    check: async ({ files, asOf }, watch) => {
      const checked = [];
      const given = await givenFiles(files);
      for (const [at, file] of given.entries()) {
        listening(watch).progress(at, given.length, file.name);
        checked.push(checkFile(file, asOf, read));
        await watch.pause();
      }
      return checked;
    },

    checkRows: ({ rows, asOf }) => Promise.resolve(checkFile({ name: '', bytes: new Uint8Array(0) }, asOf, () => result(rows))),

    repair: async ({ file, repairs, asOf }) => {
      const { value, issues } = repairCells(await givenFile(file), repairs, asOf, { readWorkbook: read, replaceCells: replace });
      return result(value === null ? null : { file: { name: file.name, bytes: value.bytes }, checked: value.checked }, issues);
    },

    template: ({ rows, dueSoonDays }) => Promise.resolve(restoreTemplate(rows, dueSoonDays)),

    rollUp: async ({ master, periodId, asOf, files, arrivals, previous }, watch) => {
      const given = await givenFiles(files);
      const told = arrivals === null ? {} : { arrivals: { name: arrivals.name, text: await arrivals.text() } };
      const readWorkbook = await readAhead(given, read, watch);
      const { value, issues } = rollUpPeriod(
        { plan: master.plan, notes: master.notes, periodId, asOf, files: given, previous: await givenFiles(previous), ...told },
        { readWorkbook, sha256, ...listening(watch), received: (receipt) => watch.news({ kind: 'receipt', receipt }) },
      );
      rolledUp = value;
      const missing = missingFiles('files-missing', value.before.missing);
      return rollUpView(value, master.notes, [...missing, ...issues], visibleSheets(consolidatedSpec(master.notes.closed)));
    },

    consolidated: ({ master, as, sheets }) =>
      workbook(showSheets(consolidatedSpec(master.notes.closed), sheets), `tong-hop-${rolledUp?.rollUp.periodId ?? ''}.xlsx`, as),

    previewSheet: ({ master, sheet }) => Promise.resolve(sheetPreview(consolidatedSpec(master.notes.closed), sheet)),

    close: ({ master, by, language }) => {
      if (rolledUp === null) throw new Error('nothing has been rolled up');
      const { value, issues } = closeRolledUp(master.notes, rolledUp, by);
      if (value === null) return Promise.resolve(result(null, issues));
      const { notes, update } = value;
      return Promise.resolve(
        result({ notes, differs: update === null ? null : namedChanges(rolledUp.rollUp.plan, update.changes, language) }),
      );
    },
  };
}

function listening(watch: JobWatch): { progress: (done: number, total: number, at: string) => void; cancelled: () => boolean } {
  return { progress: (done, total, at) => watch.news({ kind: 'progress', done, total, at }), cancelled: watch.cancelled };
}

/** One file as it is; several in a zip file. */
function together(files: readonly MadeFile[]): MadeFile | null {
  const [first] = files;
  if (first === undefined || files.length === 1) return first ?? null;
  return { name: BUNDLE_NAME, bytes: bundleFiles(files, fflateZip) };
}
