import { addressOf, eachCell, overlaps, sheetColumns, sheetRows } from '../rect';
import { cellAt } from '../book';
import { guard } from '../cells';
import { invalidArgument } from '../host-error';
import type { HostContext } from '../host-class';
import type { RangeTarget } from './range-target';

/** `Range.clear`: all, contents, formats or hyperlinks of the cells; on a whole sheet with "All", merged cells too. */
export function clearRange(target: RangeTarget, what: string, host: HostContext): void {
  if (!['All', 'Contents', 'Formats', 'Hyperlinks'].includes(what)) throw invalidArgument(`clear ${what}`);
  guard(target.sheet, target.areas, what === 'Formats' ? 'format' : 'values');
  for (const rect of target.areas) {
    const whole = rect.rows === sheetRows && rect.columns === sheetColumns;
    if (whole && what === 'All') {
      target.sheet.cells.clear();
      target.sheet.base = {};
    } else if (whole) for (const [r, line] of target.sheet.cells) for (const c of line.keys()) clearCell(target, r, c, what);
    else
      eachCell(rect, (r, c) => {
        clearCell(target, r, c, what);
      });
    if (what === 'All' || what === 'Formats')
      target.sheet.merges.splice(0, target.sheet.merges.length, ...target.sheet.merges.filter((m) => !overlaps(m, rect)));
    host.changed(target.sheet.id, addressOf(rect), 'RangeEdited');
  }
}

function clearCell(target: RangeTarget, row: number, column: number, what: string): void {
  const cell = cellAt(target.sheet, row, column);
  if (cell === undefined) return;
  if (what === 'All' || what === 'Contents') {
    cell.value = '';
    delete cell.formula;
    delete cell.quoted;
  }
  if (what === 'All' || what === 'Formats') cell.format = {};
  if (what === 'All' || what === 'Hyperlinks') delete cell.link;
  if (what === 'All') delete cell.validation;
}
