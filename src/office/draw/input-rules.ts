import { assertNever } from '../../core/issue/assert-never';
import type { InputRule, SheetSpec } from '../../core/sheet/workbook-spec';
import type { Step } from './step';
import { jsonBytes, step } from './step';

const operators = { between: 'Between', greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo' } as const;
const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
// Excel's limits.
const longestTitle = 32;
const longestError = 225;
const longestPrompt = 255;

const within = (text: string | undefined, most: number): string => {
  const given = text ?? '';
  return given.length <= most ? given : `${given.slice(0, most - 1)}…`;
};

function bounds(rule: InputRule): Excel.BasicDataValidation {
  const operator = rule.operator ?? (rule.formula2 === undefined ? 'greaterThanOrEqual' : 'between');
  return {
    formula1: `=${rule.formula1}`,
    ...(rule.formula2 === undefined ? {} : { formula2: `=${rule.formula2}` }),
    operator: operators[operator],
  };
}

/** A rule as Excel takes it. */
export function ruleOf(rule: InputRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.formula1}` } };
    case 'custom':
      return { custom: { formula: `=${rule.formula1}` } };
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
      return { decimal: bounds(rule) };
    case 'length':
      return { textLength: bounds(rule) };
    case 'date':
      return { date: bounds(rule) as Excel.DateTimeDataValidation };
    default:
      return assertNever(rule.kind);
  }
}

function targetOf(sheet: Excel.Worksheet, ref: string): Excel.Range | Excel.RangeAreas {
  return /[ ,]/.test(ref) ? sheet.getRanges(ref.replace(/ +/g, ',')) : sheet.getRange(ref);
}

/** Sets a rule with its words on the cells that it is for. */
export function drawRule(sheet: Excel.Worksheet, rule: InputRule): void {
  const { dataValidation } = targetOf(sheet, rule.ref);
  // The rule itself first: on cells of different rules Excel refuses the rest.
  dataValidation.rule = ruleOf(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: styles[rule.onError],
    title: within(rule.errorTitle, longestTitle),
    message: within(rule.error, longestError),
  };
  if (rule.prompt === undefined && rule.promptTitle === undefined) return;
  dataValidation.prompt = { showPrompt: true, title: within(rule.promptTitle, longestTitle), message: within(rule.prompt, longestPrompt) };
}

/** What may be typed where, with the words that Excel shows. */
export function inputRuleSteps(sheet: SheetSpec): Step[] {
  return (sheet.rules ?? []).map((rule) =>
    step(5, jsonBytes(rule), (place) => {
      drawRule(place.sheet, rule);
    }),
  );
}
