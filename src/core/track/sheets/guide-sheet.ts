import { officialDate } from '../../date/format-date';
import { taskFields, targetFields } from '../../fields/fields';
import { trackingSheets } from '../../fields/layout';
import { lineHeight, textHeight } from '../../sheet/text-height';
import type { CellSpec, RowSpec, SheetSpec } from '../../sheet/workbook-spec';
import { guideWords } from '../guide-words';
import { workbookFont, type StyleName } from '../styles';
import { remembered } from '../tracking-memo';
import { cell, rowOf } from './cells';
import { textPrint } from './page-setup';
import type { TrackingContext } from './tracking-context';

const [NUMBER_WIDTH, NAME_WIDTH, TEXT_WIDTH] = [5, 26, 70];

const lineRow = (style: StyleName, text: string): RowSpec =>
  rowOf(new Map([[0, cell(style, text)]]), {
    height: textHeight(
      text,
      NUMBER_WIDTH + NAME_WIDTH + TEXT_WIDTH,
      workbookFont.size,
      style === 'guideHead' ? 13 : workbookFont.size,
      style !== 'guideText',
    ),
  });

const pairRow = (number: number, name: string, text: string): RowSpec =>
  rowOf(
    new Map<number, CellSpec>([
      [0, cell('tableNumber', number)],
      [1, cell('tableBold', name)],
      [2, cell('tableText', text)],
    ]),
    {
      height: Math.max(
        textHeight(name, NAME_WIDTH, workbookFont.size, workbookFont.size, true),
        textHeight(text, TEXT_WIDTH, workbookFont.size),
      ),
    },
  );

const head = (name: string, text: string): RowSpec =>
  rowOf(
    new Map<number, CellSpec>([
      [0, cell('header', guideWords.number)],
      [1, cell('header', name)],
      [2, cell('header', text)],
    ]),
    { height: lineHeight(workbookFont.size) + 8 },
  );

/** The sheet `Hướng dẫn`: how to fill in (from the fields' own help lines), where to send the file, by when, whom to ask, and what must not be entered. */
export function guideSheet(context: TrackingContext, hasTargets: boolean): SheetSpec {
  const { settings, memo } = context;
  const line = (style: StyleName, text: string) => remembered(memo.rows, `line ${style} ${text}`, () => lineRow(style, text));
  const pair = (number: number, name: string, text: string) =>
    remembered(memo.rows, `pair ${number} ${name} ${text}`, () => pairRow(number, name, text));
  const steps = guideWords.steps(context.unit === null, hasTargets);
  const helped = [...taskFields, ...(hasTargets ? targetFields.filter((f) => !taskFields.some((t) => t.header.vi === f.header.vi)) : [])];
  const sending: readonly (readonly [string, string])[] = [
    [guideWords.sendTo, settings.sendTo === '' ? guideWords.sendToUnknown : settings.sendTo],
    [guideWords.sendBy, officialDate(context.sendBy)],
    [guideWords.contact, settings.contact === '' ? guideWords.contactUnknown : settings.contact],
    [guideWords.fileName, guideWords.fileNameText(context.fileName)],
  ];
  const blocks: readonly (readonly RowSpec[])[] = [
    [
      line('title', guideWords.title),
      line('subtitle', [context.unit?.name ?? guideWords.everybody, context.periodName].join(' - ')),
      line('subtitle', guideWords.cutoff(officialDate(context.cutoff))),
    ],
    [line('guideHead', guideWords.howTo), ...steps.map((step) => line('guideText', step)), line('guideStrong', guideWords.secrecy)],
    [line('guideHead', guideWords.sending), ...sending.map(([name, text], i) => pair(i + 1, name, text))],
    [line('guideHead', guideWords.good), ...guideWords.goodToKnow(hasTargets).map((text) => line('guideText', text))],
    [
      line('guideHead', guideWords.columns),
      head(guideWords.column, guideWords.meaning),
      ...helped
        .flatMap((f) => (f.help === undefined ? [] : [[f.header.vi, f.help.vi] as const]))
        .map(([name, text], i) => pair(i + 1, name, text)),
    ],
  ];
  const rows: RowSpec[] = [];
  const merges: string[] = [];
  for (const block of blocks) {
    for (const row of block) {
      rows.push(row);
      if (row.cells.length === 1) merges.push(`A${rows.length}:C${rows.length}`);
    }
    rows.push({ cells: [] });
  }
  return {
    name: trackingSheets.guide,
    tabColor: '7F7F7F',
    columns: [{ width: NUMBER_WIDTH }, { width: NAME_WIDTH }, { width: TEXT_WIDTH }],
    rows,
    merges,
    print: textPrint(`A1:C${rows.length}`),
    showGridLines: false,
    ...(context.protect ? { protect: true } : {}),
  };
}
