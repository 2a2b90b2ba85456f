import type { ConditionalFormat } from '../../core/sheet/workbook-spec';
import { conditionalFormatSteps } from '../draw/conditional-formats';
import type { Step } from '../draw/step';
import { step } from '../draw/step';
import type { SheetNow } from './look-at-sheet';

/** A format that is ours by its formula, whatever row it is written for, and where it stands; null where it stands in pieces. */
interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  readonly custom: Excel.CustomConditionalFormat;
  readonly range: Excel.Range;
}

/** A formula whatever row it is written for: after a paste Excel writes it for the first row of what is left. */
const anyRow = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .replace(/^=/, '')
    .replace(/(\$[A-Z]+)\d+/g, '$1#')
    .toUpperCase();

/** Asks for the formulas of the formats that a sheet has; the answer comes with the next round trip. */
export function askFormats({ conditional }: SheetNow): OwnFormat[] {
  return conditional.items.flatMap((format) => {
    if (format.type !== 'Custom') return [];
    const { custom } = format;
    custom.load('rule/formula');
    const range = format.getRangeOrNullObject().load('address');
    return { format, custom, range };
  });
}

const expressions = (formats: readonly ConditionalFormat[]): Extract<ConditionalFormat, { kind: 'expression' }>[] =>
  formats.flatMap((format) => (format.kind === 'expression' ? [format] : []));

/** Whether each format of the template stands once, over the whole of its range, and nowhere else. */
export function areFormatsWhole({ template }: SheetNow, found: readonly OwnFormat[]): boolean {
  const ref = (range: Excel.Range): string => (range.isNullObject ? '' : range.address.slice(range.address.lastIndexOf('!') + 1));
  const now = found.map(({ custom, range }) => `${anyRow(custom.rule.formula)} ${ref(range)}`);
  const wanted = expressions(template.formats).map(({ formula, ref: at }) => `${anyRow(formula)} ${at}`);
  return wanted.every((one) => now.filter((other) => other === one).length === wanted.filter((other) => other === one).length);
}

/** Takes away what is left of the template's formats and draws them anew; formats of the person's own stay. */
export function formatSteps({ template }: SheetNow, found: readonly OwnFormat[]): Step[] {
  const ours = new Set(expressions(template.formats).map(({ formula }) => anyRow(formula)));
  const left = found.filter(({ custom }) => ours.has(anyRow(custom.rule.formula)));
  return [
    step(left.length, 0, () => {
      for (const { format } of left) format.delete();
    }),
    ...conditionalFormatSteps({ name: template.sheet, columns: [], rows: [], formats: template.formats }),
  ];
}
