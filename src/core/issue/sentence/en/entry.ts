import type { EntryFacts } from '../../facts/entry';
import { dayInWords, rowsInWords } from '../id-words';
import type { Sentences } from '../sentences';

const doubts = ({ raw, measure }: EntryFacts['value-doubtful']): Record<EntryFacts['value-doubtful']['doubt'], string> => ({
  'weaker-wording': 'this wording does not firmly say completed',
  'year-assumed': 'no year was given',
  'mixed-scale': 'other cells of the column use a scale of 100',
  'share-or-percent': 'this target is a percentage (a scale of 100)',
  'above-whole': 'this share is above 100%',
  'other-unit': `the target is measured in “${measure}”`,
  'grouping-or-decimal': `the ${/[,，]/u.test(raw) ? 'comma' : 'point'} may separate thousands or decimals`,
  'several-answers': 'the cell holds several answers',
});

export const entry: Sentences<EntryFacts> = {
  'workbook-not-ours': () =>
    'This is not a tracking workbook issued by the office. Please fill in the file you received and send it again.',
  'secrecy-mark': () =>
    'A mark of secrecy was found; reading stopped. Please handle such content on a machine meant for it, not in this file.',
  'task-sheet-missing': ({ columns }) =>
    `The table of tasks was not found (columns needed: ${columns}). Please fill in the file you received.`,
  'task-sheets-ambiguous': ({ sheets }) => `Several sheets could be the table to read: ${sheets}. Please keep only one and send again.`,
  'sheet-renamed': ({ was, now }) => `Sheet “${was}” was renamed “${now}”; it was read all the same.`,
  'sheets-added': ({ sheets }) => `Sheets added by the unit are not rolled up: ${sheets}.`,
  'saved-by-other-program': ({ producer }) => `The file was saved by ${producer}; it was read all the same.`,
  'rows-hidden': ({ count }) => `${count} rows are hidden or filtered out; all were read.`,
  'columns-moved': ({ columns }) => `The order of columns changed (${columns}); they were read by their keys or headings.`,
  'header-recognised': ({ header, column }) => `The heading “${header}” was taken for the column “${column}”.`,
  'header-missing': () => 'The heading row of the table is gone; the columns were read by their keys.',
  'column-missing': ({ column, found }) =>
    found === undefined
      ? `The column “${column}” is missing, so that nothing of it was read. Please fill in the file you received.`
      : `The column “${column}” is missing; in its place stands ${found}, which may or may not be meant and was not read. Please restore the heading “${column}”.`,
  'table-column-missing': ({ column, found }) =>
    `The table lacks the column “${column}” and cannot be read${found === '' ? '' : `; in its place stands ${found}, which may or may not be meant`}. Please restore the heading “${column}”, or fill in the file you received, and send it again.`,
  'column-twice': ({ column, columns, read, differing }) =>
    `The column “${column}” stands in several places (columns ${columns}); only column ${read} was read${differing === 0 ? '' : `, and in ${differing} rows another one says something else, which was not read`}. Please keep only one column “${column}”.`,
  'heading-of-other-column': ({ heading, key, by }) =>
    by === 'heading'
      ? `The heading “${heading}” stands over the column that was issued as “${key}”; it was read by its heading, as “${heading}”. Please check.`
      : `The heading “${heading}” stands over several columns; this one was issued as “${key}” and was read as such. Please restore its heading.`,
  'column-added': ({ header, text }) =>
    text === undefined
      ? `The column “${header}” was added by the unit and is not rolled up.`
      : `The column “${header}” was added by the unit; what it says (“${text}”) is not rolled up. Please write it into a column of the table if it is part of the report.`,
  'text-not-read': ({ count, cells, text }) =>
    `${count} cells beside the columns of the table or over calculated ones (${cells}) hold text, among it “${text}”, that is not rolled up. Please write it into the right column of the table if it is part of the report.`,
  'workbook-untouched': ({ rows }) => `None of the ${rows} rows is filled in. Please fill in and send again.`,
  'row-id-damaged': ({ raw, nearest, taken }) =>
    taken
      ? `${raw === '' ? 'The row id is empty' : `The row id “${raw}” is wrong`}; its text is that of ${rowsInWords(nearest, 'en')}, so it was taken for this row. Please confirm.`
      : `The row id “${raw}” is wrong; ${nearest === '' ? 'no issued one is like it' : `the nearest is “${nearest}”`}. The row is not rolled up yet, please correct its id.`,
  'row-ids-gone': ({ count }) =>
    `The column of row ids is gone or cannot be read; ${count} rows were taken by their issued text. Please check, and leave the hidden columns as they are.`,
  'rows-unknown': ({ count }) =>
    `The row ids and the hidden information of the file are gone, so that nobody can tell which tasks the ${count} rows of the table are; none of them is rolled up. Please fill in the file you received and send it again.`,
  'rows-moved': ({ count }) =>
    `The visible cells of ${count} rows no longer stand beside their hidden ids (perhaps only visible columns were sorted, deleted or moved); each row was taken by its issued text. Please check, and sort the whole table next time.`,
  'row-ids-copied': ({ cells, count }) =>
    `The row ids ${cells} were overwritten with those of other rows; these ${count} rows were taken by their issued text. Please check, and leave the hidden columns as they are.`,
  'row-unclear': ({ id, text }) =>
    `It is not clear which issued row this is: its hidden id is that of ${rowsInWords(id, 'en')}, while the row says “${text}”. It is not rolled up yet; please fill in the right row of the file you received.`,
  'row-without-id': ({ text }) => `A row added by the unit (“${text}”) is noted as a proposed task and not counted.`,
  'target-row-without-id': ({ text }) =>
    `A row added to the table of targets (“${text}”) belongs to no target that was assigned and is not counted. Please write it into the column “Note” of a row.`,
  'row-twice': ({ id, rows, alike }) =>
    alike
      ? `The row of ${rowsInWords(id, 'en')} stands several times (rows ${rows}) with the same content; it is counted once.`
      : `The row of ${rowsInWords(id, 'en')} stands several times (rows ${rows}) with different content and is not rolled up. Please keep only one.`,
  'rows-deleted': ({ count, ids }) =>
    `${count} assigned rows are gone from the table (${rowsInWords(ids, 'en')}); they count as not reported. Please add them.`,
  'targets-deleted': ({ count, names }) =>
    `${count} assigned targets are gone from the table (${names}); they count as not reported. Please add them in the workbook that was sent out.`,
  'target-sheet-missing': ({ count }) =>
    `The sheet of targets is gone; ${count} assigned targets count as not reported. Please add them in the workbook that was sent out.`,
  'issued-text-changed': ({ column, issued, found }) =>
    `The column “${column}” says “${found}”; it was issued as “${issued}”. The issued text stands.`,
  'value-repaired': ({ raw, value }) =>
    raw === value ? `“${raw}” is written as text; it was understood as a date or a number.` : `“${raw}” was understood as “${value}”.`,
  'value-doubtful': (f) =>
    `${f.raw === f.value ? `“${f.value}” was kept` : `“${f.raw}” was understood as “${f.value}”`}, but ${doubts(f)[f.doubt]}. Please check${f.other === '' ? '' : `; perhaps “${f.other}” was meant`}.`,
  'value-not-understood': ({ column, raw, proposal }) =>
    `“${raw}” in the column “${column}” was not understood and counts as not filled in. Please write it again${proposal === '' ? '' : `, perhaps “${proposal}”`}.`,
  'value-out-of-range': ({ column, raw }) =>
    `“${raw}” is outside what the column “${column}” allows and counts as not filled in. Please write it again.`,
  'date-month-first': ({ raw, proposal }) =>
    `“${raw}” is written month first and counts as not filled in. Please write it again${proposal === '' ? '' : `, perhaps ${proposal}`}.`,
  'dates-maybe-swapped': ({ column, count, read, proposed }) =>
    `${count} dates in the column “${column}” may have day and month swapped by the computer (e.g. ${read} may be ${proposed}). Please check the column.`,
  'dates-month-first': ({ column, count, raw, proposed }) =>
    `${count} dates in the column “${column}” are written as text, month first (“${raw}” is ${proposed}); they can be read in two ways and count as not filled in. Please write the column again day first, or confirm that day and month are exchanged.`,
  'date-in-text': ({ column, value }) =>
    `The cell in the column “${column}” holds a date and reads “${value}”. The spreadsheet may have made it of something else that was typed (such as “12/5”); if so, please format the cell as Text and type it again.`,
  'cell-error': ({ column, raw }) =>
    `The cell in the column “${column}” shows the error ${raw} and counts as not filled in. Please write the value again.`,
  'formula-without-value': ({ column }) =>
    `The cell in the column “${column}” is a formula without a result. Please open and save the file in Excel, or write the value.`,
  'formula-value-used': ({ value }) => `The cell is a formula; the result shown, “${value}”, was used.`,
  'merged-cells-filled': ({ column, count }) => `Merged cells in the column “${column}”: the value is used for all ${count} rows.`,
  'merged-across': ({ range }) =>
    `The range ${range} is merged over several columns; only its first cell could be read. Please unmerge and write again.`,
  'text-beside-cells': ({ kind, text }) =>
    `A ${kind === 'comment' ? 'comment on the cell' : 'text box on the sheet'} says “${text}”; it stands in no cell and is not rolled up. Please write it into a cell of the table if it is part of the report.`,
  'look-as-answer': ({ count, cells }) =>
    `${count} rows that are not filled in were coloured or struck through (${cells}). Colours and lines carry no data and are not counted; if they are meant as the answer, please enter it in these cells.`,
  'legacy-encoding': ({ raw, converted }) => `“${raw}” may be in an old encoding and reads “${converted}”. Please confirm.`,
  'rows-not-filled': ({ count, cells }) => `${count} rows are not filled in (${cells}); they count as not reported. Please complete them.`,
  'row-incomplete': ({ en }) => `Please check or complete: ${en}.`,
  'finished-after-receipt': ({ finishedOn, last, of }) =>
    `Finished on ${dayInWords(finishedOn)}, after ${of === 'run' ? `${dayInWords(last)}, the day of the figures` : `the report came on ${dayInWords(last)}`}. Please check the date.`,
  'date-outside-period': ({ column, date, first, last, of }) =>
    `The date ${dayInWords(date)} in the column “${column}” lies outside ${of === 'plan' ? 'the plan and the reporting period' : 'the reporting period'} (${dayInWords(first)} to ${dayInWords(last)}). Please check.`,
  'document-in-result': ({ number, date }) =>
    `The result mentions the document ${number}${date === '' ? '' : ` of ${date}`}. Please enter it in the document columns.`,
  'same-text-as-before': ({ column }) =>
    `The text in the column “${column}” is the same as last period. Please update it if anything changed.`,
  'leaves-the-count': ({ progress }) => `The unit proposes “${progress}”; the task stays in the count until the office accepts.`,
  'waiting-though-arrived': ({ number, date }) =>
    `The document${number === '' ? '' : ` ${number}`}${date === '' ? '' : ` of ${dayInWords(date)}`} has come. Please update the progress instead of “Chờ văn bản”.`,
  'target-decreased': ({ column, before, now }) => `“${column}” is ${now}, less than ${before} in the last period. Please check.`,
  'value-confirmed': ({ reason, by }) => `The office has confirmed the value of this cell (reason: ${reason}; decided by: ${by}).`,
  'warning-waived': ({ row, reason, by }) =>
    `The office has decided to pass over a warning${row === '*' ? '' : ` at ${rowsInWords(row, 'en')}`} (reason: ${reason}; decided by: ${by}).`,
  'target-parts-differ': ({ total, parts }) => `The parts add up to ${parts}, not to ${total}. Please check.`,
};
