import type { SheetTemplate } from '../../core/track/template/sheet-template';
import { contentSteps } from '../draw/spec-steps';
import type { Step } from '../draw/step';
import { groupSteps, step } from '../draw/step';
import { inExcel } from '../in-excel';
import { lookAtSheet } from './look-at-sheet';
import { askFormats } from './restore-formats';
import { areListsWhole, listsBlock, listsWhereTheyAre, lostNames, replacedListCells, type ListsTemplate } from './restore-lists';
import { restoreSheet } from './restore-sheet';
import type { Restored } from './restored';

/** What the template says of the open workbook. */
export interface OpenTemplate extends ListsTemplate {
  readonly sheets: readonly SheetTemplate[];
}

const requestBytes = 800_000;

/** Steps on a sheet that is told by its name. */
interface OnSheet {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

async function send(context: Excel.RequestContext, groups: readonly (readonly (Step & { readonly on: string })[])[]): Promise<void> {
  const [next, ...rest] = groups;
  if (next === undefined) return;
  const { workbook } = context;
  for (const { on, draw } of next) draw({ workbook, sheet: workbook.worksheets.getItem(on) });
  await context.sync();
  await send(context, rest);
}

function nameSteps(names: ReturnType<typeof lostNames>, there: ReadonlySet<string>): Step[] {
  return names.map(({ name, ref }) =>
    step(3, ref.length + name.length, ({ workbook }) => {
      if (there.has(name.toLowerCase())) workbook.names.getItem(name).delete();
      workbook.names.add(name, `=${ref}`);
    }),
  );
}

async function restore(context: Excel.RequestContext, given: OpenTemplate): Promise<Restored> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const template = { ...given, ...listsWhereTheyAre(given, names.items, sheetNames) };
  const { lists, font } = template;
  const hasLists = sheetNames.includes(lists.name);
  const listCells = hasLists ? worksheets.getItem(lists.name).getRange(listsBlock(template)).load('values,formulas') : null;
  const present = template.sheets.filter(({ sheet }) => sheetNames.includes(sheet));
  const looked = present.map((one) => lookAtSheet(worksheets.getItem(one.sheet), one));
  await context.sync();
  const formats = looked.map(askFormats);
  await context.sync();
  const restored = looked.map((now, i) => restoreSheet(now, formats[i] ?? [], font));
  const isListed = listCells !== null && areListsWhole(template, listCells.values as readonly (readonly unknown[])[]);
  const lost = lostNames(template, names.items);
  if (!hasLists) worksheets.add(lists.name);
  const there = new Set(names.items.map(({ name }) => name.toLowerCase()));
  const all: OnSheet[] = [
    // Rules go by the names, and the names by the lists: these come first.
    { sheet: lists.name, steps: [...(isListed ? [] : contentSteps(lists, template)), ...nameSteps(lost, there)] },
    ...restored.map(({ steps }, i) => ({ sheet: present[i]?.sheet ?? '', steps })),
  ];
  await send(
    context,
    groupSteps(
      all.flatMap(({ sheet, steps }) => steps.map((one) => ({ ...one, on: sheet }))),
      requestBytes,
    ),
  );
  return {
    heads: restored.flatMap((one) => one.heads),
    formulas: restored.flatMap((one) => one.formulas),
    rules: restored.flatMap((one) => one.rules),
    looks: restored.flatMap((one) => one.looks),
    formats: restored.flatMap((one) => one.formats),
    names: lost.map(({ name }) => name),
    lists: !isListed,
    replaced: [
      ...(listCells === null ? [] : replacedListCells(template, listCells.formulas as readonly (readonly unknown[])[])),
      ...restored.flatMap((one) => one.replaced),
    ],
  };
}

/**
 * Puts back what the template says of the open workbook, as far as it differs: the lists and their names, headings, looks, in-cell rules, formulas and
 * looks that depend on values. What people entered is never written to; what stood over headings and formulas is told. Three round trips to look, and
 * one for every 800 KB to put back.
 */
export const restoreOpenTemplate = (template: OpenTemplate): Promise<Restored> => inExcel((context) => restore(context, template));
