import type { PrintSpec, SheetSpec } from '../../core/sheet/workbook-spec';
import { runningText } from './running-text';
import type { Step } from './step';
import { step } from './step';

const usualMargins = { top: 20, bottom: 20, left: 15, right: 15 };
// From the paper's edge to the running head and foot; it must stay within the margin.
const edge = 8;
const millimetresPerCentimetre = 10;

function margins(print: PrintSpec): Excel.PageLayoutMarginOptions {
  const { top, bottom, left, right } = print.margins ?? usualMargins;
  const all = { top, bottom, left, right, header: Math.min(edge, top), footer: Math.min(edge, bottom) };
  return Object.fromEntries(Object.entries(all).map(([side, millimetres]) => [side, millimetres / millimetresPerCentimetre]));
}

function drawRunningText(page: Excel.HeaderFooter, print: PrintSpec): void {
  if (print.header !== undefined) {
    const { left, center, right } = runningText(print.header);
    page.leftHeader = left;
    page.centerHeader = center;
    page.rightHeader = right;
  }
  if (print.footer !== undefined) {
    const { left, center, right } = runningText(print.footer);
    page.leftFooter = left;
    page.centerFooter = center;
    page.rightFooter = right;
  }
}

/** Paper, margins, repeated rows, running head and foot. */
export function printSteps(sheet: SheetSpec): Step[] {
  const { print } = sheet;
  if (print === undefined) return [];
  return [
    step(16, 600, (place) => {
      const page = place.sheet.pageLayout;
      page.orientation = print.landscape ? 'Landscape' : 'Portrait';
      page.paperSize = print.paper;
      page.setPrintMargins('Centimeters', margins(print));
      if (print.fitWidth) page.zoom = { horizontalFitToPages: 1 };
      if (print.centerHorizontally === true) page.centerHorizontally = true;
      if (print.area !== undefined) page.setPrintArea(print.area);
      if (print.repeatRows !== undefined) page.setPrintTitleRows(`$${print.repeatRows.first}:$${print.repeatRows.last}`);
      drawRunningText(page.headersFooters.defaultForAllPages, print);
    }),
  ];
}
