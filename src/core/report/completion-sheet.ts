import { officialDate } from '../date/format-date';
import type { IsoDate } from '../date/iso-date';
import { completionSeal, SEAL_COLUMN } from '../entries/completion-list';
import type { Issue, IssueCode } from '../issue/issue';
import { sentence } from '../issue/sentence/tell';
import { quotedSheet } from '../sheet/a1';
import { lineHeight, TALLEST_ROW, textHeight } from '../sheet/text-height';
import type { CellSpec, RowSpec, WorkbookSpec } from '../sheet/workbook-spec';
import { completionWords } from './completion-words';
import { reportFont, reportStyles, type ReportStyle } from './report-styles';

/** What is asked of a unit: who it is, the period in words, the day of the figures, and everything that was found in its file. */
export interface Completion {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly unit: string;
  readonly period: string;
  readonly asOf: IsoDate;
  readonly issues: readonly Issue[];
}

/** A cell of the unit's workbook that is to stand out. */
export interface MarkedCell {
  readonly sheet: string;
  readonly cell: string;
}

const WIDTHS = [6, 16, 8, 76, 16] as const;
const REQUEST_WIDTH = WIDTHS[3];
const ALL_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const LAST_COLUMN = 'E';
/** Who gets more lines than this reads none of them; the cells are marked all the same. */
const MOST_LINES = 500;

const styled = (style: ReportStyle, value: string | number, link?: string): CellSpec => ({
  value,
  style,
  ...(link === undefined ? {} : { link }),
});

function wholeLine(style: ReportStyle, text: string): RowSpec {
  return { cells: [styled(style, text)], height: Math.min(TALLEST_ROW, textHeight(text, ALL_WIDTH, reportFont.size) + 4) };
}

function placeCells({ place }: Issue): [CellSpec, CellSpec] {
  if (place.kind === 'cell') {
    const link = `${quotedSheet(place.sheet)}!${place.cell}`;
    return [styled('text', place.sheet), styled('link', place.cell, link)];
  }
  if (place.kind === 'sheet') return [styled('link', place.sheet, `${quotedSheet(place.sheet)}!A1`), styled('text', '')];
  return [styled('text', completionWords.whole), styled('text', '')];
}

function issueRow(issue: Issue, number: number): RowSpec {
  const text = sentence(issue, 'vi');
  const { must, should } = completionWords;
  const level = issue.severity === 'note' || decidedByOffice.has(issue.code) ? '' : issue.severity === 'error' ? must : should;
  return {
    cells: [styled('number', number), ...placeCells(issue), styled('text', text), styled('textCenter', level)],
    height: Math.min(TALLEST_ROW, Math.max(lineHeight(reportFont.size) * 1.4, textHeight(text, REQUEST_WIDTH, reportFont.size))),
  };
}

function headRow(): RowSpec {
  const { number, sheet, cell, request, level } = completionWords;
  return { cells: [number, sheet, cell, request, level].map((text) => styled('header', text)), height: 24 };
}

/** What the unit has done all right and the office decides; asking the unit to mend it would be wrong. */
const decidedByOffice: ReadonlySet<IssueCode> = new Set<IssueCode>(['leaves-the-count']);

/** The findings that a unit has to do something about, gravest first, otherwise in the order of the workbook. */
export function askedOf(issues: readonly Issue[]): Issue[] {
  const asked = issues.filter(({ code }) => !decidedByOffice.has(code));
  return [...asked.filter((i) => i.severity === 'error'), ...asked.filter((i) => i.severity === 'warning')];
}

function cellsNamed(issue: Issue): MarkedCell[] {
  const { place } = issue;
  if (place.kind === 'cell') return [{ sheet: place.sheet, cell: place.cell }];
  if ((issue.code !== 'rows-not-filled' && issue.code !== 'cells-linked-outside') || place.kind !== 'sheet') return [];
  const cells = issue.facts.cells.split(', ').filter((cell) => /^[A-Z]+\d+$/.test(cell));
  return cells.map((cell) => ({ sheet: place.sheet, cell }));
}

/** The cells that a finding which asks for something names, those named of a whole sheet among them, each once. */
export function markedCells(issues: readonly Issue[]): MarkedCell[] {
  const named = askedOf(issues).flatMap(cellsNamed);
  return [...new Map(named.map((one) => [`${one.sheet}!${one.cell}`, one])).values()];
}

/** The rows with their seal behind the first. */
function sealed([first, ...others]: readonly RowSpec[]): RowSpec[] {
  if (first === undefined) return [];
  const between = Array.from({ length: SEAL_COLUMN - first.cells.length }, () => null);
  return [{ ...first, cells: [...first.cells, ...between, styled('key', completionSeal([first, ...others]))] }, ...others];
}

/**
 * A workbook of the one sheet `Đề nghị bổ sung`, to be put into the unit's own: politely what is asked, line by line with a link to its cell, and below
 * it what was understood after repair, so that the unit can object. At most 500 lines of each.
 */
export function completionSheet(completion: Completion): WorkbookSpec {
  const asked = askedOf(completion.issues);
  const noticed = completion.issues.filter((i) => i.place.kind === 'cell' && (i.severity === 'note' || decidedByOffice.has(i.code)));
  const head: RowSpec[] = [
    wholeLine('title', completionWords.title),
    wholeLine('subtitle', completionWords.to(completion.unit, completion.period)),
    wholeLine('note', completionWords.greeting(asked.length)),
    wholeLine('note', completionWords.asOf(officialDate(completion.asOf))),
  ];
  const lines = asked.slice(0, MOST_LINES).map((one, i) => issueRow(one, i + 1));
  const below = noticed.length === 0 ? [] : [wholeLine('line', completionWords.noticed)];
  const notes = noticed.slice(0, MOST_LINES).map((one, i) => issueRow(one, i + 1));
  const rows = [...head, headRow(), ...lines, ...below, ...notes];
  const whole = rows.flatMap((row, i) => (row.cells.length === 1 ? [`A${i + 1}:${LAST_COLUMN}${i + 1}`] : []));
  const headed = head.length + 1;
  return {
    title: completionWords.title,
    created: completion.asOf,
    font: reportFont,
    styles: reportStyles,
    names: [],
    sheets: [
      {
        name: completion.sheet,
        tabColor: 'F4B183',
        columns: [...WIDTHS.map((width) => ({ width })), { width: 9, hidden: true }],
        rows: sealed(rows),
        merges: whole,
        freeze: { rows: headed, columns: 0 },
        showGridLines: false,
        print: {
          paper: 'A4',
          landscape: true,
          fitWidth: true,
          repeatRows: { first: headed, last: headed },
          footer: completionWords.footer,
        },
      },
    ],
  };
}
