import type { Bag, SheetItem } from '../book';
import { invalidArgument } from '../host-error';
import type { HostClass } from '../host-class';
import { defineClass, object } from '../host-class';
import { addressOf, sheetColumns, splitSheet } from '../rect';
import { bagClass } from './bag-class';
import { only, rangeArgument } from './range-target';

const properties = [
  'Orientation',
  'PaperSize',
  'CenterHorizontally',
  'CenterVertically',
  'PrintGridlines',
  'PrintHeadings',
  'BlackAndWhite',
];
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setZoom(sheet: SheetItem, value: unknown): void {
  const zoom = value as Bag;
  for (const [key, n] of Object.entries(zoom)) {
    if (!['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(key)) throw invalidArgument(`zoom ${key}`);
    if (typeof n !== 'number' || n < 1) throw invalidArgument(`zoom ${key} ${String(n)}`);
  }
  if (zoom['scale'] !== undefined && Object.keys(zoom).length > 1) throw invalidArgument('zoom by scale and by pages at once');
  sheet.page['Zoom'] = zoom;
}

function setMargins(sheet: SheetItem, unit: unknown, given: unknown): void {
  const factor = pointsPer[String(unit)];
  if (factor === undefined) throw invalidArgument(`unit ${String(unit)}`);
  for (const [key, n] of Object.entries(given as Bag)) {
    if (!margins.includes(key) || typeof n !== 'number' || n < 0) throw invalidArgument(`margin ${key}`);
    sheet.page[`${key.slice(0, 1).toUpperCase()}${key.slice(1)}Margin`] = n * factor;
  }
}

const headerFooter = (sheet: SheetItem): Bag => (sheet.page['headerFooter'] ??= {}) as Bag;
const sections = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

export const pageLayoutClasses: Readonly<Record<string, HostClass>> = {
  PageLayout: defineClass<SheetItem>({
    get: {
      ...Object.fromEntries(properties.map((p) => [p, (s: SheetItem) => s.page[p] ?? null])),
      HeadersFooters: (s) => object('HeaderFooterGroup', s),
    },
    set: {
      ...Object.fromEntries(
        properties.map((p) => [
          p,
          (s: SheetItem, value: unknown) => {
            s.page[p] = value;
          },
        ]),
      ),
      Zoom: setZoom,
    },
    call: {
      SetPrintArea: (s, [given], host) => {
        s.page['PrintArea'] = addressOf(only(rangeArgument(host.book, s, given)));
      },
      SetPrintTitleRows: (s, [given], host) => {
        const rect = only(rangeArgument(host.book, s, typeof given === 'string' ? splitSheet(given).address : given));
        if (rect.columns !== sheetColumns) throw invalidArgument('print titles are whole rows');
        s.page['PrintTitleRows'] = [rect.row + 1, rect.row + rect.rows];
      },
      SetPrintMargins: (s, [unit, given]) => {
        setMargins(s, unit, given);
      },
    },
  }),
  HeaderFooterGroup: defineClass<SheetItem>({ get: { DefaultForAllPages: (s) => object('HeaderFooter', headerFooter(s)) } }),
  HeaderFooter: bagClass(sections, {
    set: Object.fromEntries(
      sections.map((p) => [
        p,
        (bag: Bag, value: unknown) => {
          if (String(value).length > 255) throw invalidArgument('header or footer longer than 255 characters');
          bag[p] = value;
        },
      ]),
    ),
  }),
};
