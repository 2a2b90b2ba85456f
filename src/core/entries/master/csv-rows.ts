import type { SheetCell, SheetRow } from '../../sheet/sheet-rows';

const SEPARATORS = [';', ',', '\t'] as const;

/** The separator that stands most often outside quotes in the first line; semicolons win a tie, as Vietnamese Excel writes them. */
function separatorOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((s) => first.split(s).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/**
 * The cells of a .csv text as texts, in one pass: quotes enclose separators, line breaks and doubled quotes; a byte order mark and a line `sep=;` at the
 * beginning are passed over. Rows are counted from 1 as a spreadsheet would show them; blank cells are left out.
 */
export function csvRows(csv: string): SheetRow[] {
  const named = /^\uFEFF?sep=(.)\r?\n/.exec(csv);
  const text = csv.slice(named?.[0].length ?? (csv.startsWith('\uFEFF') ? 1 : 0));
  const separator = named?.[1] ?? separatorOf(text);
  const rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  let column = 0;
  let value = '';
  let quoted = false;
  const endCell = () => {
    if (value.trim() !== '') cells.push({ column, value: value.trim() });
    column += 1;
    value = '';
  };
  const endRow = () => {
    endCell();
    rows.push({ index: rows.length + 1, cells });
    cells = [];
    column = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text[i]!;
    if (quoted) {
      if (ch !== '"') value += ch;
      else if (text[i + 1] === '"') value += text[i++]!;
      else quoted = false;
    } else if (ch === '"' && value.trim() === '') quoted = true;
    else if (ch === separator) endCell();
    else if (ch === '\n') endRow();
    else if (ch !== '\r') value += ch;
  }
  if (value !== '' || cells.length > 0) endRow();
  return rows.filter((row) => row.cells.length > 0);
}
