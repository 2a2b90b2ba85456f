import type { ConditionalFormat, SheetSpec } from '../../core/sheet/workbook-spec';
import type { Step } from './step';
import { jsonBytes, step } from './step';

function drawExpression(collection: Excel.ConditionalFormatCollection, spec: Extract<ConditionalFormat, { kind: 'expression' }>): void {
  const { custom } = collection.add('Custom');
  custom.rule.formula = `=${spec.formula}`;
  const { font, fill } = custom.format;
  if (spec.style.bold !== undefined) font.bold = spec.style.bold;
  if (spec.style.italic !== undefined) font.italic = spec.style.italic;
  if (spec.style.color !== undefined) font.color = `#${spec.style.color}`;
  if (spec.style.format !== undefined) custom.format.numberFormat = spec.style.format;
  if (spec.style.fill !== undefined) fill.color = `#${spec.style.fill}`;
}

function drawDataBar(collection: Excel.ConditionalFormatCollection, spec: Extract<ConditionalFormat, { kind: 'data-bar' }>): void {
  const { dataBar } = collection.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: `=${spec.min}` };
  dataBar.upperBoundRule = { type: 'Number', formula: `=${spec.max}` };
  dataBar.positiveFormat.fillColor = `#${spec.color}`;
  // Solid, so that it stays legible in grey.
  dataBar.positiveFormat.gradientFill = false;
}

/** Looks that depend on values. Excel puts each new one on top, so the strongest is drawn last. */
export function conditionalFormatSteps(sheet: SheetSpec): Step[] {
  return [...(sheet.formats ?? [])].reverse().map((format) =>
    step(9, jsonBytes(format), (place) => {
      const range = /[ ,]/.test(format.ref) ? place.sheet.getRanges(format.ref.replace(/ +/g, ',')) : place.sheet.getRange(format.ref);
      if (format.kind === 'expression') drawExpression(range.conditionalFormats, format);
      else drawDataBar(range.conditionalFormats, format);
    }),
  );
}
