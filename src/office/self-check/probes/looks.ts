import type { Probe } from '../probe';
import { looking } from '../probe';

export const lookProbes = {
  looks: {
    part: () => ({
      styles: {
        all: {
          bold: true,
          italic: true,
          underline: true,
          size: 14,
          color: 'C00000',
          fill: 'FFF2CC',
          align: 'right',
          valign: 'top',
          wrap: true,
        },
        open: { unlocked: true, indent: 2, align: 'left' },
      },
      rows: [
        {
          cells: [
            { value: 'chữ', style: 'all' },
            { value: 'ô nhập', style: 'open' },
          ],
        },
      ],
    }),
    look: looking(async (context, sheet) => {
      const [all, open] = [sheet.getRange('A1').format, sheet.getRange('B1').format];
      all.load('horizontalAlignment,verticalAlignment,wrapText');
      all.font.load('bold,italic,underline,size,color');
      all.fill.load('color');
      open.load('indentLevel');
      open.protection.load('locked');
      await context.sync();
      return [
        { what: 'font.bold', drawn: true, found: all.font.bold },
        { what: 'font.italic', drawn: true, found: all.font.italic },
        { what: 'font.underline', drawn: 'Single', found: all.font.underline },
        { what: 'font.size', drawn: 14, found: all.font.size },
        { what: 'font.color', drawn: '#C00000', found: all.font.color },
        { what: 'fill.color', drawn: '#FFF2CC', found: all.fill.color },
        { what: 'horizontalAlignment', drawn: 'Right', found: all.horizontalAlignment },
        { what: 'verticalAlignment', drawn: 'Top', found: all.verticalAlignment },
        { what: 'wrapText', drawn: true, found: all.wrapText },
        { what: 'indentLevel', drawn: 2, found: open.indentLevel },
        { what: 'protection.locked', drawn: false, found: open.protection.locked },
      ];
    }),
  },
  borders: {
    part: () => ({
      styles: { box: { border: 'thin' }, under: { border: 'bottom' } },
      rows: [
        {
          cells: [
            { value: 1, style: 'box' },
            { value: 2, style: 'box' },
            { value: 3, style: 'under' },
          ],
        },
        {
          cells: [
            { value: 4, style: 'box' },
            { value: 5, style: 'box' },
          ],
        },
      ],
    }),
    look: looking(async (context, sheet) => {
      const lines = [
        ['A1:B2', 'EdgeTop'],
        ['A1:B2', 'EdgeRight'],
        ['C1', 'EdgeBottom'],
      ] as const;
      const borders = lines.map(([address, edge]) => {
        const border = sheet.getRange(address).format.borders.getItem(edge);
        border.load('style');
        return { what: `${address} ${edge}`, border };
      });
      await context.sync();
      return borders.map(({ what, border }) => ({ what, drawn: 'Continuous', found: border.style }));
    }),
  },
} as const satisfies Record<string, Probe>;
