import { metadataCells } from '../../fields/metadata-cells';
import { METADATA_SHEET } from '../../fields/layout';
import type { TrackingMetadata } from '../../fields/tracking-metadata';
import type { SheetSpec } from '../../sheet/workbook-spec';

/** The very hidden sheet `_tonghop`. `chosenFormula` follows the cell where a unit of a common workbook picks its name. */
export function metadataSheet(metadata: TrackingMetadata, chosenFormula?: string): SheetSpec {
  return {
    name: METADATA_SHEET,
    state: 'veryHidden',
    columns: [12, 20, 20, 14, 12, 12, 14, 30, 60].map((width) => ({ width })),
    rows: metadataCells(metadata, chosenFormula).map((cells) => ({ cells })),
  };
}
