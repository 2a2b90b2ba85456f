import type { ListRanges } from '../../fields/define-field';
import { trackingNames, trackingSheets } from '../../fields/layout';
import { ongoingChoices, progressChoices } from '../../fields/progress-choices';
import { reachedWords } from '../../fields/reached-words';
import type { Unit } from '../../plan/unit';
import { absoluteRange, quotedSheet } from '../../sheet/a1';
import type { CellSpec, NameSpec, RowSpec, SheetSpec } from '../../sheet/workbook-spec';
import { progressWords } from '../../status/labels';
import { listWords } from '../list-words';
import { cell, rowOf } from './cells';
import { textPrint } from './page-setup';

/** The lists by their defined names; in-cell rules and formulas use the names, so that no sheet's name stands in them. */
export const namedLists: ListRanges = {
  progress: trackingNames.progress,
  progressOngoing: trackingNames.progressOngoing,
  yesNo: trackingNames.yesNo,
};

const FIRST_ROW = 4;

interface ListColumn {
  readonly column: number;
  readonly name: string;
  readonly header: string;
  readonly values: readonly string[];
}

/** The sheet `Danh mục` with the lists that cells offer, what each choice means, and the defined names of the lists. */
export function listsSheet(choices: readonly Unit[]): { sheet: SheetSpec; names: readonly NameSpec[] } {
  const lists: readonly ListColumn[] = [
    { column: 0, name: trackingNames.progress, header: listWords.dated, values: progressChoices.map((p) => progressWords[p].vi) },
    { column: 2, name: trackingNames.progressOngoing, header: listWords.ongoing, values: ongoingChoices.map((p) => progressWords[p].vi) },
    { column: 4, name: trackingNames.yesNo, header: listWords.reached, values: [reachedWords.yes.vi, reachedWords.no.vi] },
    ...(choices.length === 0
      ? []
      : [{ column: 6, name: trackingNames.units, header: listWords.units, values: choices.map((u) => u.name) }]),
  ];
  const meanings = new Map<number, readonly string[]>([
    [1, progressChoices.map((p) => listWords.meaning[p])],
    [3, ongoingChoices.map((p) => listWords.meaning[p])],
  ]);
  const longest = Math.max(...lists.map((list) => list.values.length));
  const header = new Map<number, CellSpec>([
    ...lists.map((list) => [list.column, cell('header', list.header)] as const),
    ...[1, 3].map((column) => [column, cell('header', listWords.meaningHeader)] as const),
  ]);
  const body = Array.from({ length: longest }, (_, i): RowSpec => {
    const cells = new Map<number, CellSpec>();
    for (const list of lists) if (list.values[i] !== undefined) cells.set(list.column, cell('tableBold', list.values[i]));
    for (const [column, texts] of meanings) if (texts[i] !== undefined) cells.set(column, cell('tableText', texts[i]));
    return rowOf(cells, { height: 34 });
  });
  return {
    sheet: {
      name: trackingSheets.lists,
      columns: [32, 44, 32, 44, 16, 3, ...(choices.length === 0 ? [] : [44])].map((width) => ({ width })),
      rows: [
        rowOf(new Map([[0, cell('guideHead', listWords.title)]])),
        rowOf(new Map([[0, cell('lineHint', listWords.hint)]])),
        rowOf(header, { height: 36 }),
        ...body,
      ],
      print: { ...textPrint(), landscape: true },
      showGridLines: false,
    },
    names: lists.map((list) => ({
      name: list.name,
      ref: `${quotedSheet(trackingSheets.lists)}!${absoluteRange(list.column, FIRST_ROW, list.column, FIRST_ROW + list.values.length - 1)}`,
    })),
  };
}
