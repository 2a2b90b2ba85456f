import type { CollectionFacts } from '../../facts/collection';
import { dayInWords, periodInWords, rowsInWords } from '../id-words';
import type { Sentences } from '../sentences';

export const collection: Sentences<CollectionFacts> = {
  'unit-not-recognised': ({ name }) => `The unit “${name}” was not recognised. Please confirm the unit.`,
  'unit-not-stated': () => 'The file does not say whose it is. Please confirm the unit in the sheet “Tiếp nhận”.',
  'unit-not-certain': ({ stated, byName }) =>
    `The workbook is that of “${stated}”, but the file name says “${byName}”. Please confirm the unit in the sheet “Tiếp nhận”.`,
  'unit-head-differs': ({ stated, head }) =>
    `The workbook is that of “${stated}”, but the head of the sheet says “${head}”. Please confirm the unit in the sheet “Tiếp nhận”.`,
  'unit-not-expected': ({ name }) => `“${name}” has no task in this period; what it says is shown but not counted.`,
  'other-plan': ({ found, expected }) => `The workbook belongs to the plan “${found}”, not “${expected}”. Please send the right one.`,
  'other-period': ({ found, expected }) =>
    `The workbook is for ${periodInWords(found, 'en')}, not ${periodInWords(expected, 'en')}. Please send the one of this period.`,
  'older-plan-version': ({ found, current }) =>
    `The workbook follows version ${found} of the plan (now ${current}); it was taken by task id.`,
  'newer-plan-version': ({ found, current }) =>
    `The workbook follows version ${found} of the plan, newer than version ${current} of the master workbook. Please use the latest master.`,
  'same-file-twice': ({ names }) => `The files ${names} are the same; counted once.`,
  'files-merged': ({ unit, files, rows }) => `${unit} sent several files (${files}); their different parts were merged into ${rows} rows.`,
  'unit-rows-not-filled': ({ unit, count }) =>
    `${unit}: with the files put together ${count} rows are still not filled in; they count as not reported. Please complete them.`,
  'files-differ': ({ unit, files, cells }) =>
    `${unit} sent several files (${files}) that differ in ${cells} cells. These are not counted yet; please choose in the sheet “Tiếp nhận” of the master workbook.`,
  'files-passed-over': ({ names }) => `Temporary or hidden files were passed over: ${names}.`,
  'files-missing': ({ count, names, more }) =>
    `The figures are without ${count === 1 ? '1 file that was' : `${count} files that were`} received before and not given this time: ${names}${more > 0 ? ` and ${more} more` : ''}. Please run again with the whole folder of the period; a file no longer used gets “Có” in “Để ngoài tổng hợp” of the sheet “Tiếp nhận” in the master workbook.`,
  'close-without-files': ({ count, names, more }) =>
    `The period is not closed, for ${count === 1 ? '1 file that was' : `${count} files that were`} received and counted before ${count === 1 ? 'is' : 'are'} not given: ${names}${more > 0 ? ` and ${more} more` : ''}; please run again with the whole folder of the period, a file no longer used gets “Có” in “Để ngoài tổng hợp” of the sheet “Tiếp nhận” in the master workbook.`,
  'files-kept': ({ count }) => `Receipts of files received before and not given this time are kept: ${count}.`,
  'adjustment-stale': ({ unit, row, field, reported, now }) =>
    `${unit} changed “${field}” at ${rowsInWords(row, 'en')} from “${reported}” to “${now}” after the office adjusted it. Please review the adjustment.`,
  'entry-not-asked': ({ unit, row }) =>
    `${unit} reports on ${rowsInWords(row, 'en')}, which it was not asked about in this period; it is not counted.`,
  'task-changed-since': ({ row, version }) =>
    `Task ${row} changed since version ${version} of the plan, which the unit used. Please check.`,
  'numbers-masked': ({ count }) => `${count} telephone or identity numbers are masked in the roll-up; the source file is untouched.`,
  'arrival-line-unread': ({ line, text }) =>
    `Line ${line} of the list of arrivals (“${text}”) was not understood. Each line needs a file or unit, and a date.`,
  'arrival-unit-unknown': ({ name }) => `The list of arrivals names “${name}”, but there is no such file or unit.`,
  'previous-unusable': ({ file }) => `“${file}” cannot be used for comparison. Please choose a consolidated workbook made by this program.`,
  'hand-edit-found': ({ sheet, cell, was, now, of }) =>
    `Cell ${cell} of sheet “${sheet}”${of === undefined ? '' : ` (column “${of.column}”, ${of.unit}, ${rowsInWords(of.row, 'en')})`} was changed by hand from ${was === '' ? 'blank' : `“${was}”`} to ${now === '' ? 'blank' : `“${now}”`}. Please enter it as an adjustment in the master workbook to keep it.`,
  'period-closed': ({ period, closedOn }) =>
    `The period ${periodInWords(period, 'en')} was closed on ${dayInWords(closedOn.slice(0, 10))}; this is an update.`,
  'period-counted-as-closed': ({ period, closedOn, version, present, assigned, done }) =>
    `The period ${periodInWords(period, 'en')} was closed on ${dayInWords(closedOn.slice(0, 10))} by version ${version} of the plan (assigned ${assigned}, done ${done}); it is still counted by version ${version}, not by the present version ${present}.`,
  'period-closed-otherwise': ({ period, closedOn, version, present, assigned, done }) =>
    `The period ${periodInWords(period, 'en')} was closed on ${dayInWords(closedOn.slice(0, 10))} by version ${version} of the plan with ${assigned} assigned and ${done} done; those are its figures. The master workbook no longer holds version ${version}, so what is counted now by version ${present} is for information only.`,
  'close-other-version': ({ period, closedOn, version, present, assigned, done }) =>
    `No update is kept: the period ${periodInWords(period, 'en')} was closed on ${dayInWords(closedOn.slice(0, 10))} by version ${version} of the plan (assigned ${assigned}, done ${done}), which the master workbook no longer holds; the plan is now version ${present}. The closed figures stay.`,
  'late-answers-taken': ({ period, closedOn, on }) =>
    `${period} was closed on ${closedOn}; these workbooks take in what came after that (update of ${on}), and finished tasks are not asked for again.`,
  'late-answers-left': ({ period, closedOn, files }) =>
    `${period} was closed on ${closedOn}; files that came after that are not taken in, and their rows are asked for once more: ${files}. Please close that period again with these files (its closed figures stay), then send the workbooks.`,
  'amendment-unmatched': ({ label, text }) => `Task ${label} “${text}” is no longer in the new plan. Please confirm.`,
  'amendment-dates-left': ({ label, text, rows, dues }) =>
    `Task ${label} “${text}”: ${rows} rows reported for ${dues} belong to no due date of the new plan; they stay with the closed periods, and the new due dates are asked about from the start.`,
  'amendment-uncertain': ({ label, text, likeness }) =>
    `Task ${label} “${text}” was taken for an earlier one, reworded (${likeness}% alike). Please confirm.`,
};
