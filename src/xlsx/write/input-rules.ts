import { assertNever } from '../../core/issue/assert-never';
import type { InputRule } from '../../core/sheet/workbook-spec';
import { escapeAttribute, escapeText } from '../../opc/escape-xml';

const MOST = { formula: 255, title: 32, text: 255 };

function within(text: string | undefined, most: number, ref: string): string {
  const given = text ?? '';
  // Excel repairs the file and drops the rule; better to find out here.
  if (given.length > most)
    throw new RangeError(`the input rule of ${ref} has ${given.length} characters where ${most} are allowed: ${given}`);
  return given;
}

function typeOf(kind: InputRule['kind']): string {
  switch (kind) {
    case 'length':
      return 'textLength';
    case 'list':
    case 'whole':
    case 'decimal':
    case 'date':
    case 'custom':
      return kind;
    default:
      return assertNever(kind);
  }
}

function operatorOf(rule: InputRule): string {
  if (rule.kind === 'list' || rule.kind === 'custom') return '';
  const operator = rule.operator ?? (rule.formula2 === undefined ? 'greaterThanOrEqual' : 'between');
  return operator === 'between' ? '' : ` operator="${operator}"`;
}

function textAttribute(name: string, text: string): string {
  return text === '' ? '' : ` ${name}="${escapeAttribute(text)}"`;
}

function inputRule(rule: InputRule): string {
  const style = rule.onError === 'stop' ? '' : ` errorStyle="${rule.onError}"`;
  const messages =
    textAttribute('errorTitle', within(rule.errorTitle, MOST.title, rule.ref)) +
    textAttribute('error', within(rule.error, MOST.text, rule.ref)) +
    textAttribute('promptTitle', within(rule.promptTitle, MOST.title, rule.ref)) +
    textAttribute('prompt', within(rule.prompt, MOST.text, rule.ref));
  const second = rule.formula2 === undefined ? '' : `<formula2>${escapeText(within(rule.formula2, MOST.formula, rule.ref))}</formula2>`;
  return (
    `<dataValidation type="${typeOf(rule.kind)}"${style}${operatorOf(rule)} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    `${messages} sqref="${rule.ref}"><formula1>${escapeText(within(rule.formula1, MOST.formula, rule.ref))}</formula1>${second}</dataValidation>`
  );
}

/** `dataValidations`: what may be typed where, with the words that Excel shows. */
export function inputRules(rules: readonly InputRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(inputRule).join('')}</dataValidations>`;
}
