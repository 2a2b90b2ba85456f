import type { Bag, Book, FormatRule, SheetItem } from '../book';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostClass } from '../host-class';
import { defineClass, object } from '../host-class';
import { overlaps } from '../rect';
import { bagClass } from './bag-class';
import { rangeObject, type RangeTarget } from './range-target';

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

function sheetOf(rule: FormatRule, book: Book): SheetItem {
  const sheet = book.sheets.find((one) => one.formats.includes(rule));
  if (sheet === undefined) throw itemNotFound('a conditional format that was deleted');
  return sheet;
}

const formatObject = (rule: FormatRule): ReturnType<typeof object> => object('ConditionalFormat', rule, rule.id);

const bagOf = (rule: FormatRule, name: string): Bag => (rule.bags[name] ??= {});

/** A part of a format that only formats of the given type have. */
const partOf = (type: string, className: string, bag: string) => (rule: FormatRule) => {
  if (rule.type !== type) throw itemNotFound(`${type} of a format of type ${rule.type}`);
  return object(className, className.endsWith('ConditionalFormat') ? rule : bagOf(rule, bag));
};

const formulaRule = bagClass([], {
  get: { Formula: (bag) => bag['Formula'] ?? '' },
  set: {
    Formula: (bag, value) => {
      if (!String(value).startsWith('=')) throw invalidArgument('formula of a conditional format');
      bag['Formula'] = value;
    },
  },
});

const boundRule = (name: string) => (rule: FormatRule, value: unknown) => {
  const bound = value as Bag;
  if (bound['type'] === 'Number' && !/^=?-?[\d.]+$|^=/.test(String(bound['formula']))) throw invalidArgument('bound of a data bar');
  bagOf(rule, 'dataBar')[name] = bound;
};

export const conditionalFormatClasses: Readonly<Record<string, HostClass>> = {
  ConditionalFormatCollection: defineClass<RangeTarget>({
    call: {
      Add: (t, [type], host) => {
        if (!types.includes(String(type))) throw invalidArgument(`conditional format ${String(type)}`);
        const rule: FormatRule = { id: `{CF-${(host.book.counter += 1)}}`, type: String(type), areas: t.areas, bags: {} };
        t.sheet.formats.unshift(rule);
        return formatObject(rule);
      },
      ClearAll: (t) => {
        const kept = t.sheet.formats.filter((f) => !f.areas.some((a) => t.areas.some((b) => overlaps(a, b))));
        t.sheet.formats.splice(0, t.sheet.formats.length, ...kept);
      },
      GetCount: (t) => t.sheet.formats.length,
    },
    item: (t, key) => {
      const rule = t.sheet.formats.find((f) => f.id === key);
      if (rule === undefined) throw itemNotFound(`conditional format ${String(key)}`);
      return formatObject(rule);
    },
    items: (t) => t.sheet.formats.filter((f) => f.areas.some((a) => t.areas.some((b) => overlaps(a, b)))).map(formatObject),
  }),
  ConditionalFormat: defineClass<FormatRule>({
    get: {
      Id: (rule) => rule.id,
      Type: (rule) => rule.type,
      StopIfTrue: (rule) => rule.bags['own']?.['StopIfTrue'] ?? false,
      Custom: partOf('Custom', 'CustomConditionalFormat', ''),
      DataBar: partOf('DataBar', 'DataBarConditionalFormat', ''),
    },
    call: {
      Delete: (rule, _args, host) => {
        const { formats } = sheetOf(rule, host.book);
        formats.splice(formats.indexOf(rule), 1);
      },
      GetRangeOrNullObject: (rule, _args, host) => {
        const [area, ...others] = rule.areas;
        return area === undefined || others.length > 0 ? null : rangeObject(sheetOf(rule, host.book), area);
      },
    },
    set: {
      StopIfTrue: (rule, value) => {
        bagOf(rule, 'own')['StopIfTrue'] = value;
      },
    },
  }),
  CustomConditionalFormat: defineClass<FormatRule>({
    get: {
      Rule: (rule) => object('ConditionalFormatRule', bagOf(rule, 'rule')),
      Format: (rule) => object('ConditionalRangeFormat', rule),
    },
  }),
  ConditionalFormatRule: formulaRule,
  ConditionalRangeFormat: defineClass<FormatRule>({
    get: {
      Font: (rule) => object('ConditionalRangeFont', bagOf(rule, 'font')),
      Fill: (rule) => object('ConditionalRangeFill', bagOf(rule, 'fill')),
      NumberFormat: (rule) => rule.bags['format']?.['NumberFormat'] ?? null,
    },
    set: {
      NumberFormat: (rule, value) => {
        bagOf(rule, 'format')['NumberFormat'] = value;
      },
    },
  }),
  ConditionalRangeFont: bagClass(['Bold', 'Italic', 'Color', 'Underline', 'Strikethrough']),
  ConditionalRangeFill: bagClass(['Color']),
  DataBarConditionalFormat: defineClass<FormatRule>({
    get: { PositiveFormat: (rule) => object('ConditionalDataBarPositiveFormat', bagOf(rule, 'positive')) },
    set: {
      LowerBoundRule: boundRule('LowerBoundRule'),
      UpperBoundRule: boundRule('UpperBoundRule'),
      ShowDataBarOnly: (rule, value) => {
        bagOf(rule, 'dataBar')['ShowDataBarOnly'] = value;
      },
    },
  }),
  ConditionalDataBarPositiveFormat: bagClass(['FillColor', 'GradientFill', 'BorderColor']),
};
