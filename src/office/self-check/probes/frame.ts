import { columnPoints } from '../../draw/column-points';
import type { Probe } from '../probe';
import { looking } from '../probe';
import { probeFont } from '../probe-spec';

const width = 20;
const height = 30;
const row = (value: string) => ({ cells: [{ value }, { value }, { value }] });

export const frameProbes = {
  sheet: {
    part: () => ({ tabColor: '2F5496', showGridLines: false, rows: [row('a')] }),
    look: looking(async (context, sheet) => {
      sheet.load('tabColor,showGridlines,visibility');
      await context.sync();
      return [
        { what: 'tabColor', drawn: '#2F5496', found: sheet.tabColor },
        { what: 'showGridlines', drawn: false, found: sheet.showGridlines },
        { what: 'visibility', drawn: 'Visible', found: sheet.visibility },
      ];
    }),
  },
  sizes: {
    part: () => ({ columns: [{ width }, { width: 8 }], rows: [{ ...row('a'), height }, row('b')] }),
    look: looking(async (context, sheet) => {
      const { format } = sheet.getRange('A1');
      format.load('columnWidth,rowHeight');
      await context.sync();
      // Excel rounds to whole pixels of the screen.
      return [
        { what: 'columnWidth', drawn: columnPoints(width, probeFont), found: format.columnWidth, within: 2 },
        { what: 'rowHeight', drawn: height, found: format.rowHeight, within: 1 },
      ];
    }),
  },
  hidden: {
    part: () => ({ columns: [{ width: 8 }, { width: 8, hidden: true }], rows: [row('a'), { ...row('b'), hidden: true }] }),
    look: looking(async (context, sheet) => {
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true });
      const columns = sheet.getRange('A1:B1').getColumnProperties({ columnHidden: true });
      await context.sync();
      return [
        { what: 'rowHidden', drawn: [false, true], found: rows.value.map((r) => r.rowHidden) },
        { what: 'columnHidden', drawn: [false, true], found: columns.value.map((c) => c.columnHidden) },
      ];
    }),
  },
  states: {
    part: () => ({
      rows: [row('a')],
      beside: [
        { suffix: ' 2', state: 'hidden' },
        { suffix: ' 3', state: 'veryHidden' },
      ],
    }),
    look: looking(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      const others = [' 2', ' 3'].map((suffix) => {
        const other = context.workbook.worksheets.getItem(sheet.name + suffix);
        other.load('visibility');
        return other;
      });
      await context.sync();
      return [{ what: 'visibility', drawn: ['Hidden', 'VeryHidden'], found: others.map((other) => other.visibility) }];
    }),
  },
  freeze: {
    part: () => ({ freeze: { rows: 2, columns: 1 }, rows: [row('a'), row('b'), row('c')] }),
    look: looking(async (context, sheet) => {
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowCount,columnCount');
      await context.sync();
      if (frozen.isNullObject) return [{ what: 'freezePanes', drawn: [2, 1], found: null }];
      return [{ what: 'freezePanes', drawn: [2, 1], found: [frozen.rowCount, frozen.columnCount] }];
    }),
  },
  freezeRows: {
    part: () => ({
      freeze: { rows: 1, columns: 0 },
      rows: [row('a')],
      beside: [{ suffix: ' 2', freeze: { rows: 0, columns: 1 }, rows: [row('a')] }],
    }),
    look: looking(async (context, sheet) => {
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowCount');
      await context.sync();
      return [{ what: 'freezePanes', drawn: 1, found: frozen.isNullObject ? null : frozen.rowCount }];
    }),
  },
  merges: {
    needs: '1.13',
    part: () => ({ merges: ['A1:C1'], rows: [{ cells: [{ value: 'tiêu đề' }] }, row('b')] }),
    look: looking(async (context, sheet) => {
      const merged = sheet.getRange('A1:C2').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      const found = merged.isNullObject ? null : merged.address.slice(merged.address.lastIndexOf('!') + 1);
      return [{ what: 'getMergedAreasOrNullObject', drawn: 'A1:C1', found }];
    }),
  },
  outline: {
    needs: '1.10',
    part: () => ({
      columns: [{ width: 8 }, { width: 8, outline: 1 }],
      rows: [row('a'), { ...row('b'), outline: 1 }, { ...row('c'), outline: 2, hidden: true }],
    }),
    look: looking(async (context, sheet) => {
      const folded = sheet.getRange('3:3');
      folded.ungroup('ByRows');
      await context.sync();
      return [];
    }),
  },
} as const satisfies Record<string, Probe>;
