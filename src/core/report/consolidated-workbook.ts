import type { WorkbookSpec } from '../sheet/workbook-spec';
import { changesSheet } from './changes-sheet';
import { chartsSheet } from './charts-sheet';
import { detailSheet } from './detail-sheet';
import { lateSheet } from './late-sheet';
import { metadataSheet } from './metadata-sheet';
import { receiptsSheet } from './receipts-sheet';
import { remarksSheet } from './remarks-sheet';
import { reportContext, type ReportInput } from './report-context';
import { reportFont, reportStyles } from './report-styles';
import { reportWords } from './report-words';
import { summarySheet } from './summary-sheet';
import { targetDetailSheet } from './target-detail-sheet';
import { targetsSheet } from './targets-sheet';
import { unitsSheet } from './units-sheet';
import { waiversSheet } from './waivers-sheet';

/**
 * The consolidated workbook of a period: printable summary sheets with native charts, every figure of which follows from `Chi tiết`, and there from
 * file, sheet and cell. The same roll-up gives the same workbook.
 */
export function consolidatedWorkbook(input: ReportInput): WorkbookSpec {
  const context = reportContext(input);
  const { sheet: detail, places } = detailSheet(context);
  const units = unitsSheet(context, places);
  const summary = summarySheet(context, places, units);
  const waivers = waiversSheet(context);
  const shown = [
    summary.sheet,
    units.sheet,
    chartsSheet(context, places, summary.charted, units.charted),
    targetsSheet(context),
    lateSheet(context),
    remarksSheet(context),
    receiptsSheet(context),
    ...(waivers === null ? [] : [waivers]),
    changesSheet(context),
  ];
  const targetDetail = targetDetailSheet(context);
  return {
    title: reportWords.workbook(context.periodName),
    created: context.rollUp.asOf,
    font: reportFont,
    styles: reportStyles,
    sheets: [...shown, detail, targetDetail, metadataSheet(context, shown)],
    names: [],
    activeSheet: reportWords.sheets.summary,
  };
}
