import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { drawRule } from '../draw/input-rules';
import { protectSheet } from '../draw/frame';
import { quotedText } from '../draw/quoted-text';
import type { Step } from '../draw/step';
import { jsonBytes, step } from '../draw/step';
import { cellAt, hasLooks, hasRule, lostFormulas } from './differences';
import type { SheetNow } from './look-at-sheet';
import { areFormatsWhole, formatSteps, type askFormats } from './restore-formats';
import { columnLookSteps, headLookSteps } from './restore-looks';
import type { ReplacedCell, Restored } from './restored';

/** What is to be put back on one sheet, as steps, and what that is. */
export interface SheetRestoring extends Pick<Restored, 'heads' | 'formulas' | 'rules' | 'looks' | 'formats' | 'replaced'> {
  readonly steps: readonly Step[];
}

/** Headings and keys that say something else, and those that have lost their look. */
function headSteps(now: SheetNow, font: WorkbookSpec['font']): Pick<SheetRestoring, 'heads' | 'replaced'> & { readonly steps: Step[] } {
  const all = now.template.heads.map((head, i) => {
    const range = now.heads[i];
    const was = String((range?.values as readonly (readonly unknown[])[] | undefined)?.[0]?.[0] ?? '');
    const formula = ((range?.formulas as readonly (readonly unknown[])[] | undefined)?.[0]?.[0] ?? '') as ReplacedCell['was'];
    const { fill, bold } = { fill: range?.format.fill.color, bold: range?.format.font.bold };
    return { head, was, formula, isPlain: fill !== `#${head.style.fill ?? 'FFFFFF'}` || bold !== (head.style.bold ?? false) };
  });
  const lost = all.filter(({ head, was }) => was !== head.text);
  return {
    heads: lost.map(({ head, was }) => ({ sheet: now.template.sheet, cell: head.cell, was })),
    replaced: lost.map(({ head, formula }) => ({ sheet: now.template.sheet, cell: head.cell, was: formula, put: head.text })),
    steps: [
      ...headLookSteps(
        all.filter(({ isPlain }) => isPlain).map(({ head }) => head),
        font,
      ),
      ...lost.map(({ head }) =>
        step(1, jsonBytes(head.text), ({ sheet }) => {
          sheet.getRange(head.cell).values = [[quotedText(head.text)]];
        }),
      ),
    ],
  };
}

function formulaSteps(now: SheetNow): Pick<SheetRestoring, 'formulas' | 'replaced'> & { readonly steps: Step[] } {
  const found = now.template.columns.flatMap((column, i) => {
    const lost = lostFormulas(now.columns[i]!, column);
    if (lost.length === 0) return [];
    // Whole columns are written at once; a row without a formula of ours keeps what it holds.
    const there = now.columns[i]!.formulas!.formulas as readonly (readonly unknown[])[];
    const all = (column.formulas ?? []).map((formula, row) => [formula === null ? there[row]?.[0] : `=${formula}`]);
    const put = step(1, jsonBytes(all), ({ sheet }) => {
      sheet.getRange(column.ref).formulas = all as string[][];
    });
    return [
      { cells: lost.map(({ row, was, put: ours }) => ({ sheet: now.template.sheet, cell: cellAt(column.ref, row), was, put: ours })), put },
    ];
  });
  const replaced = found.flatMap(({ cells }) => cells);
  return {
    formulas: replaced.map(({ sheet, cell, was }) => ({ sheet, cell, was: String(was) })),
    replaced,
    steps: found.map(({ put }) => put),
  };
}

/** Compares a sheet with its template and makes the steps that put back what differs; what people entered is in none of them. */
export function restoreSheet(now: SheetNow, formats: ReturnType<typeof askFormats>, font: WorkbookSpec['font']): SheetRestoring {
  const { template, sheet } = now;
  const of = template.columns.map((column, i) => ({ column, now: now.columns[i]! }));
  const looks = of.filter(({ column, now: there }) => !hasLooks(there, column, font)).map(({ column }) => column);
  const rules = of.flatMap(({ column, now: there }) => (column.rule === null || hasRule(there, column.rule) ? [] : [column]));
  const heads = headSteps(now, font);
  const formulas = formulaSteps(now);
  const formatsToDraw = areFormatsWhole(now, formats) ? [] : formatSteps(now, formats);
  const steps = [
    ...looks.flatMap((column) => columnLookSteps(column, template.firstRow, font)),
    ...heads.steps,
    ...formulas.steps,
    ...rules.map((column) =>
      step(6, jsonBytes(column.rule), () => {
        sheet.getRange(column.ref).dataValidation.clear();
        if (column.rule !== null) drawRule(sheet, column.rule);
      }),
    ),
    ...formatsToDraw,
  ];
  const wasProtected = sheet.protection.protected;
  const columnsOf = (columns: readonly { readonly header: string }[]) =>
    columns.length === 0 ? [] : [{ sheet: template.sheet, headers: columns.map(({ header }) => header) }];
  return {
    heads: heads.heads,
    formulas: formulas.formulas,
    replaced: [...heads.replaced, ...formulas.replaced],
    rules: columnsOf(rules),
    looks: columnsOf(looks),
    formats: formatsToDraw.length === 0 ? [] : [template.sheet],
    steps:
      steps.length === 0 || !wasProtected
        ? steps
        : [step(1, 0, () => sheet.protection.unprotect()), ...steps, step(1, 200, () => protectSheet(sheet))],
  };
}
