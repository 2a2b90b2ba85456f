import type { Probe } from '../probe';
import { looking } from '../probe';

const head = { cells: [{ value: 'Mã' }, { value: 'Tình hình' }, { value: 'Tỷ lệ' }] };
const body = [{ cells: [{ value: 'A' }, { value: 'xong' }, { value: 0.5 }] }, { cells: [{ value: 'B' }, { value: 'chưa' }, { value: 1 }] }];
const rows = [head, ...body];
const table = 'TuKiemTra_Bang';
const name = 'TuKiemTra_Ten';

export const listProbes = {
  table: {
    part: () => ({ rows, tables: [{ name: table, ref: 'A1:C3', columns: ['Mã', 'Tình hình', 'Tỷ lệ'], filter: false }] }),
    look: looking(async (context, sheet) => {
      const drawn = sheet.tables.getItem(table);
      drawn.load('name,showFilterButton,showBandedRows,style');
      const [top, inside] = [drawn.getHeaderRowRange(), drawn.getDataBodyRange()];
      top.load('values');
      inside.load('rowCount');
      await context.sync();
      return [
        { what: 'header', drawn: [['Mã', 'Tình hình', 'Tỷ lệ']], found: top.values },
        { what: 'rowCount', drawn: 2, found: inside.rowCount },
        { what: 'showFilterButton', drawn: false, found: drawn.showFilterButton },
        { what: 'showBandedRows', drawn: false, found: drawn.showBandedRows },
      ];
    }),
  },
  filter: {
    part: () => ({ rows, filterRef: 'A1:C3' }),
    look: looking(async (context, sheet) => {
      sheet.load('autoFilter/enabled');
      await context.sync();
      return [{ what: 'autoFilter.enabled', drawn: true, found: sheet.autoFilter.enabled }];
    }),
  },
  names: {
    part: (sheet) => ({ rows, names: [{ name, ref: `'${sheet}'!$A$2:$A$3` }] }),
    look: looking(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      const range = names.getItem(name).getRange();
      range.load('values');
      await context.sync();
      return [
        { what: 'names', drawn: [['A'], ['B']], found: range.values },
        {
          what: 'formula',
          drawn: true,
          found: names.items.some((item) => item.name === name && String(item.formula).endsWith('$A$2:$A$3')),
        },
      ];
    }),
  },
  rules: {
    part: (sheet) => ({
      rows,
      rules: [
        {
          ref: 'B2:B3',
          kind: 'list',
          formula1: `'${sheet}'!$B$2:$B$3`,
          onError: 'stop',
          errorTitle: 'Tình hình',
          error: 'Đề nghị chọn trong danh sách.',
          promptTitle: 'Tình hình',
          prompt: 'Chọn một mục.',
        },
        { ref: 'C2:C3', kind: 'decimal', formula1: '0', formula2: '1', operator: 'between', onError: 'warning' },
        { ref: 'A2 A3', kind: 'custom', formula1: 'LEN(A2)<9', onError: 'information' },
      ],
    }),
    look: looking(async (context, sheet) => {
      const rules = ['B2', 'C2', 'A2'].map((address) => {
        const range = sheet.getRange(address);
        range.load('dataValidation/type,dataValidation/rule');
        range.dataValidation.load('errorAlert,prompt,ignoreBlanks');
        return range.dataValidation;
      });
      await context.sync();
      return [
        { what: 'dataValidation.type', drawn: ['List', 'Decimal', 'Custom'], found: rules.map((r) => r.type) },
        { what: 'errorAlert.style', drawn: ['Stop', 'Warning', 'Information'], found: rules.map((r) => r.errorAlert.style) },
        { what: 'prompt.message', drawn: 'Chọn một mục.', found: rules[0]?.prompt.message },
      ];
    }),
  },
  formats: {
    part: () => ({
      rows,
      formats: [
        { kind: 'expression', ref: 'A2:C3', formula: '$B2="xong"', style: { color: '375623', fill: 'E2EFDA', bold: true, italic: false } },
        { kind: 'expression', ref: 'A2 C3', formula: '$A2=""', style: { fill: 'FFF2CC' } },
        { kind: 'data-bar', ref: 'C2:C3', color: '5B9BD5', min: 0, max: 1 },
      ],
    }),
    look: looking(async (context, sheet) => {
      const drawn = sheet.getRange('B2').conditionalFormats;
      const bars = sheet.getRange('C3').conditionalFormats;
      drawn.load('items/type');
      bars.load('items/type');
      await context.sync();
      const first = drawn.items.find((format) => format.type === 'Custom');
      const where = first?.getRangeOrNullObject().load('address');
      first?.custom.load('rule/formula');
      await context.sync();
      return [
        { what: 'conditionalFormats', drawn: ['Custom', 'Custom', 'DataBar'], found: bars.items.map((f) => f.type).sort() },
        { what: 'custom.rule.formula', drawn: '=$B2="xong"', found: first?.custom.rule.formula },
        {
          what: 'getRangeOrNullObject',
          drawn: 'A2:C3',
          found: where?.address.slice(where.address.lastIndexOf('!') + 1).replace(/\$/g, ''),
        },
      ];
    }),
  },
} as const satisfies Record<string, Probe>;
