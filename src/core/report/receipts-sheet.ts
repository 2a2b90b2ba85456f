import { formatDate } from '../date/format-date';
import type { Receipt } from '../entry/receipt';
import type { SheetSpec } from '../sheet/workbook-spec';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf, dateCell } from './report-cells';
import { nameOfPeriod, type ReportContext } from './report-context';
import { reportWords } from './report-words';

const words = reportWords.receipts;
const columns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 5 },
  { header: reportWords.unit, width: 24 },
  { header: words.file, width: 32 },
  { header: words.state, width: 17 },
  { header: words.date, width: 12 },
  { header: words.how, width: 14 },
  { header: words.inTime, width: 10 },
  { header: words.version, width: 9 },
  { header: words.rows, width: 8 },
  { header: words.filled, width: 8 },
  { header: words.repaired, width: 8 },
  { header: words.warnings, width: 9 },
  { header: words.masked, width: 8 },
  { header: words.sha, width: 24 },
];

function howWords({ receivedOn }: Receipt): string {
  if (receivedOn === null) return '';
  if (receivedOn.how === 'told') return words.told;
  return receivedOn.confirmed ? words.confirmed : words.guessed;
}

/** On time or late is said only of days that a person has told or confirmed. */
function punctuality({ receivedOn }: Receipt, sendBy: string): string {
  if (receivedOn?.confirmed !== true) return '';
  return receivedOn.date <= sendBy ? words.onTime : words.late;
}

function fileText(receipt: Receipt): string {
  const also = receipt.otherNames.length === 0 ? [] : [words.also(receipt.otherNames.join(', '))];
  return [receipt.file, ...also].join('\n');
}

function stateText(receipt: Receipt): string {
  const state = reportWords.states[receipt.state];
  const period = receipt.state === 'wrong-period' ? ` (${nameOfPeriod(receipt.periodId)})` : '';
  return receipt.setAside === true ? words.setAside : `${state}${period}`;
}

/** A line of the sheet: a receipt, and whether its file came before but is not among those of this roll-up. */
interface Line {
  readonly receipt: Receipt;
  readonly isMissing: boolean;
}

/** The files of this roll-up, and those that came before and are not among them; a unit of which one did is not said to have sent none. */
function linesOf({ receipts, missing = [] }: ReportContext): Line[] {
  const lines = receipts.flatMap((receipt): Line[] => {
    const own = receipt.state === 'not-received' ? missing.filter((m) => m.unitId === receipt.unitId) : [];
    return own.length === 0 ? [{ receipt, isMissing: false }] : own.map((m) => ({ receipt: m, isMissing: true }));
  });
  const told = new Set(lines.map((line) => line.receipt));
  return [...lines, ...missing.filter((m) => !told.has(m)).map((receipt) => ({ receipt, isMissing: true }))];
}

/**
 * The sheet `Tiếp nhận`: every file and every unit of which none came, with what became of it, how its day is known, and its SHA-256; files that were
 * received before and are missing now are among them.
 */
export function receiptsSheet(context: ReportContext): SheetSpec {
  const { rollUp } = context;
  const numbered = (n: number, style: 'number' | 'textCenter' = 'number') => cellOf(style, n);
  const rows = linesOf(context).map(({ receipt: r, isMissing }, i): PrintedRow => {
    const came = r.sha256 !== '' && !isMissing;
    return {
      cells: [
        cellOf('textCenter', i + 1),
        cellOf('text', r.unitName),
        cellOf('text', fileText(r)),
        cellOf('textCenter', isMissing ? words.missing : stateText(r)),
        dateCell(r.receivedOn?.date),
        cellOf('textCenter', howWords(r)),
        cellOf('textCenter', punctuality(r, rollUp.sendBy)),
        cellOf('textCenter', r.planVersion),
        ...[r.rows, r.filled, r.repaired, r.warnings, r.masked].map((n) => (came ? numbered(n) : cellOf('number'))),
        cellOf('small', r.sha256),
      ],
    };
  });
  const deadline: PrintedRow = { cells: [cellOf('note', words.deadline(formatDate(rollUp.sendBy)))], spread: columns.length };
  return printedSheet(context, {
    name: reportWords.sheets.receipts,
    title: reportWords.titles.receipts(context.periodName.toUpperCase()),
    columns,
    rows,
    notes: [deadline],
    freezeColumns: 3,
    tabColor: '7030A0',
  });
}
