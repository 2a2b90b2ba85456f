import type { Bag, Validation } from '../book';
import { cellAt, touchCell } from '../book';
import { guard } from '../cells';
import { invalidArgument } from '../host-error';
import { defineClass, isHostObject } from '../host-class';
import { eachCell } from '../rect';
import type { RangeTarget } from './range-target';

const kinds = ['wholeNumber', 'decimal', 'textLength', 'list', 'date', 'time', 'custom'];
const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

function found(target: RangeTarget): Set<Validation | undefined> {
  const seen = new Set<Validation | undefined>();
  for (const area of target.areas) eachCell(area, (r, c) => seen.add(cellAt(target.sheet, r, c)?.validation));
  return seen;
}

function formula(value: unknown): void {
  if (typeof value === 'number' || isHostObject(value)) return;
  if (typeof value !== 'string' || value === '') throw invalidArgument('formula of a rule');
  if (value.startsWith('=') && value.length > 256) throw invalidArgument('formula of a rule longer than 255 characters');
}

function check(rule: Bag): void {
  const [kind, ...others] = Object.keys(rule);
  if (kind === undefined || others.length > 0 || !kinds.includes(kind)) throw invalidArgument(`rule ${JSON.stringify(rule)}`);
  const given = rule[kind] as Bag;
  if (kind === 'list') {
    const source = given['source'];
    if (typeof given['inCellDropDown'] !== 'boolean' || typeof source !== 'string') throw invalidArgument('list rule');
    if (!source.startsWith('=') && source.length > 255) throw invalidArgument('inline list longer than 255 characters');
    return;
  }
  if (kind === 'custom') {
    if (!String(given['formula']).startsWith('=')) throw invalidArgument('custom rule without a formula');
    formula(given['formula']);
    return;
  }
  formula(given['formula1']);
  if (!operators.includes(String(given['operator']))) throw invalidArgument(`operator ${String(given['operator'])}`);
  if (['Between', 'NotBetween'].includes(String(given['operator']))) formula(given['formula2']);
}

/** Sets a part of the rule; parts other than the rule itself need one and the same rule in all cells. */
function part(name: string, apply: (validation: Validation, value: Bag) => void): (target: RangeTarget, value: unknown) => void {
  return (target, value) => {
    guard(target.sheet, target.areas, 'structure');
    const rules = found(target);
    const [only] = rules;
    if (rules.size !== 1 || only === undefined) throw invalidArgument(`${name} on cells without one common rule`);
    apply(only, value as Bag);
  };
}

function lengths(bag: Bag, message: number): void {
  if (String(bag['title'] ?? '').length > 32) throw invalidArgument('title longer than 32 characters');
  if (String(bag['message'] ?? '').length > message) throw invalidArgument(`message longer than ${message} characters`);
}

export const dataValidation = defineClass<RangeTarget>({
  get: {
    Rule: (t) => [...found(t)][0]?.rule ?? {},
    Type: (t) => {
      const rules = found(t);
      const [only] = rules;
      const [kind = 'none'] = Object.keys(only?.rule ?? {});
      return rules.size > 1 ? 'Inconsistent' : kind.slice(0, 1).toUpperCase() + kind.slice(1);
    },
    Prompt: (t) => [...found(t)][0]?.prompt ?? { message: '', showPrompt: true, title: '' },
    ErrorAlert: (t) => [...found(t)][0]?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
    IgnoreBlanks: (t) => [...found(t)][0]?.ignoreBlanks ?? true,
  },
  set: {
    Rule: (t, value) => {
      guard(t.sheet, t.areas, 'structure');
      check(value as Bag);
      const validation: Validation = { areas: t.areas, rule: value as Bag, ignoreBlanks: true };
      for (const area of t.areas)
        eachCell(area, (r, c) => {
          touchCell(t.sheet, r, c).validation = validation;
        });
    },
    Prompt: part('prompt', (validation, value) => {
      lengths(value, 255);
      validation.prompt = value;
    }),
    ErrorAlert: part('error alert', (validation, value) => {
      lengths(value, 225);
      if (!['Stop', 'Warning', 'Information'].includes(String(value['style']))) throw invalidArgument('style of an error alert');
      validation.errorAlert = value;
    }),
    IgnoreBlanks: part('ignoreBlanks', (validation, value) => {
      validation.ignoreBlanks = value as unknown as boolean;
    }),
  },
  call: {
    Clear: (t) => {
      for (const line of t.areas)
        for (const [r, cells] of t.sheet.cells)
          for (const [c, cell] of cells)
            if (r >= line.row && r < line.row + line.rows && c >= line.column && c < line.column + line.columns) delete cell.validation;
    },
  },
});
