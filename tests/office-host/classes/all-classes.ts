import type { HostClass } from '../host-class';
import { chartClasses } from './chart';
import { conditionalFormatClasses } from './conditional-format';
import { dataValidation } from './data-validation';
import { pageLayoutClasses } from './page-layout';
import { range, rangeAreas, rangeCollection } from './range';
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { tableClasses } from './table';
import { workbookClasses } from './workbook';
import {
  autoFilter,
  pageBreak,
  pageBreakCollection,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
} from './worksheet';

/** Every class of Excel's model that the host answers for; others fail loudly. */
export const allClasses: Readonly<Record<string, HostClass>> = {
  ...workbookClasses,
  ...tableClasses,
  ...chartClasses,
  ...conditionalFormatClasses,
  ...pageLayoutClasses,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  AutoFilter: autoFilter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
};
