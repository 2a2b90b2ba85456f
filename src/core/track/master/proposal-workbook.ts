import { yesNoWords } from '../../fields/master/choices';
import type { MasterRow } from '../../fields/master/master-table';
import { levelWords, proposalLists, proposalTable, PROPOSAL_LISTS_SHEET } from '../../fields/master/proposal-table';
import { sectionChoices } from '../../fields/master/section-choices';
import type { Plan } from '../../plan/plan';
import { absoluteRange, quotedSheet } from '../../sheet/a1';
import type { NameSpec, SheetSpec, WorkbookSpec } from '../../sheet/workbook-spec';
import { planName } from '../rows/task-rows';
import { cell, rowOf } from '../sheets/cells';
import { styles, workbookFont } from '../styles';
import { masterWords } from './master-words';
import { countedCell, dueNames } from './plan-rows';
import { tableSheet } from './table-sheet';

/** What a row of the sheet knows the plan by: its id and its wording when the sheet was drawn. */
export const proposalStamp = (plan: Pick<Plan, 'id' | 'contentHash'>): string => `${plan.id}/${plan.contentHash.slice(0, 12)}`;

/** The rows of the sheet `Sửa kế hoạch`: every task that is not retired, each of its parts as a person would type it. */
export function proposalRows(plan: Plan): MasterRow[] {
  const sections = sectionChoices(plan.sections);
  const stamp = proposalStamp(plan);
  return plan.tasks
    .filter((task) => task.retired !== true)
    .map((task, i) => ({
      task: task.id,
      plan: stamp,
      number: i + 1,
      section: task.sectionId === null ? '' : (sections.get(task.sectionId) ?? ''),
      level: levelWords[task.parentId === null ? 'task' : 'part'],
      label: task.label,
      text: task.text,
      shortName: task.shortName,
      ...countedCell(task),
      timeline: task.timeline.raw ?? '',
      due: dueNames(task, plan),
      targets: task.targets.map((target) => target.raw).join('\n'),
      lead: task.lead.join('; '),
      support: task.support.join('; '),
      request: task.request.join('; '),
      product: task.product.join('; '),
      accountable: task.accountable ?? '',
    }));
}

const FIRST_LIST_ROW = 3;

function listsSheet(plan: Plan): { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] } {
  const sections = [...sectionChoices(plan.sections).values()];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [proposalLists.section, sections.length === 0 ? [''] : sections],
    [proposalLists.level, Object.values(levelWords)],
    [proposalLists.counted, Object.values(yesNoWords)],
  ];
  const longest = Math.max(...lists.map(([, values]) => values.length));
  const body = Array.from({ length: longest }, (_, i) =>
    rowOf(new Map(lists.flatMap(([, values], at) => (values[i] === undefined ? [] : [[at, cell('tableText', values[i])] as const])))),
  );
  return {
    sheet: {
      name: PROPOSAL_LISTS_SHEET,
      columns: [{ width: 60 }, { width: 18 }, { width: 18 }],
      rows: [rowOf(new Map([[0, cell('lineHint', masterWords.listsHint)]])), { cells: lists.map(([name]) => cell('key', name)) }, ...body],
      showGridLines: false,
    },
    names: lists.map(([name, values], at) => ({
      name,
      ref: `${quotedSheet(PROPOSAL_LISTS_SHEET)}!${absoluteRange(at, FIRST_LIST_ROW, at, FIRST_LIST_ROW + values.length - 1)}`,
    })),
  };
}

/**
 * The workbook in which a person corrects what was read of a plan, in the grid: one row for each task, blank rows for more, and the lists that its cells
 * offer. `day` (ISO) is the run's.
 */
export function proposalWorkbook(plan: Plan, day: string): WorkbookSpec {
  const lists = listsSheet(plan);
  const table = tableSheet(proposalTable, proposalRows(plan));
  const firstCorrected = proposalTable.columns.findIndex((column) => column.id === 'section');
  return {
    title: masterWords.proposal(planName(plan)),
    created: day,
    font: workbookFont,
    styles,
    sheets: [{ ...table, tabColor: 'C00000', freeze: { rows: table.freeze?.rows ?? 0, columns: firstCorrected } }, lists.sheet],
    names: [...lists.names],
    activeSheet: proposalTable.sheet,
  };
}
