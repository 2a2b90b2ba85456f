import type { NameSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { cellSteps } from './cells';
import { chartSteps } from './charts';
import { conditionalFormatSteps } from './conditional-formats';
import { closingSteps, columnSteps, groundSteps, mergeSteps, rowSteps } from './frame';
import { inputRuleSteps } from './input-rules';
import { linkSteps } from './links';
import { lookStepsOf } from './looks';
import { outlineSteps } from './outline';
import { printSteps } from './print';
import type { SheetStep, Step } from './step';
import { jsonBytes, step } from './step';
import { tableSteps } from './tables';

/** Every step of drawing one sheet but for charts, and what locks and hides. */
export function contentSteps(sheet: SheetSpec, spec: Pick<WorkbookSpec, 'font' | 'styles'>): Step[] {
  return [
    ...groundSteps(sheet, spec.font),
    ...linkSteps(sheet),
    ...cellSteps(sheet, spec.styles),
    ...lookStepsOf(sheet, spec),
    ...mergeSteps(sheet),
    ...columnSteps(sheet, spec.font),
    ...rowSteps(sheet),
    ...outlineSteps(sheet),
    ...tableSteps(sheet),
    ...inputRuleSteps(sheet),
    ...conditionalFormatSteps(sheet),
    ...printSteps(sheet),
  ];
}

function nameStep(name: NameSpec): Step {
  return step(2, jsonBytes(name), ({ workbook }) => {
    workbook.names.add(name.name, `=${name.ref}`);
  });
}

/** Every step of drawing a spec over empty sheets, in an order that Excel accepts: names, cells and looks, then charts, then what locks and hides. */
export function specSteps(spec: WorkbookSpec): SheetStep[] {
  const onSheets = (make: (sheet: SheetSpec) => Step[]): SheetStep[] =>
    spec.sheets.flatMap((sheet, i) => make(sheet).map((s) => ({ ...s, sheet: i })));
  return [
    ...spec.names.map((name) => ({ ...nameStep(name), sheet: 0 })),
    ...onSheets((sheet) => contentSteps(sheet, spec)),
    ...onSheets((sheet) => chartSteps(sheet, spec.font.name)),
    ...onSheets(closingSteps),
  ];
}
