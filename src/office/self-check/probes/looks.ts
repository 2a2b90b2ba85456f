import type { Probe } from '../probe';
import { looking } from '../probe';
import { probeFont } from '../probe-spec';

const allLooks = [
  'fill/color',
  'font/name',
  'font/size',
  'font/bold',
  'font/italic',
  'font/underline',
  'font/color',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
];

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
      const [all, open] = [sheet.getRange('A1'), sheet.getRange('B1')];
      all.load(allLooks.map((look) => `format/${look}`).join(','));
      open.load('format/indentLevel,format/protection/locked');
      await context.sync();
      const look = all.format;
      return [
        { what: 'font.bold', drawn: true, found: look.font.bold },
        { what: 'font.italic', drawn: true, found: look.font.italic },
        { what: 'font.underline', drawn: 'Single', found: look.font.underline },
        { what: 'font.name', drawn: probeFont.name, found: look.font.name },
        { what: 'font.size', drawn: 14, found: look.font.size },
        { what: 'font.color', drawn: '#C00000', found: look.font.color },
        { what: 'fill.color', drawn: '#FFF2CC', found: look.fill.color },
        { what: 'horizontalAlignment', drawn: 'Right', found: look.horizontalAlignment },
        { what: 'verticalAlignment', drawn: 'Top', found: look.verticalAlignment },
        { what: 'wrapText', drawn: true, found: look.wrapText },
        { what: 'indentLevel', drawn: 2, found: open.format.indentLevel },
        { what: 'protection.locked', drawn: false, found: open.format.protection.locked },
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
