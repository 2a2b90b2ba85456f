import type { DocumentFacts } from '../../facts/document';
import type { Sentences } from '../sentences';

export const document: Sentences<DocumentFacts> = {
  'document-empty': () => 'The document has no content. Please choose another plan file.',
  'document-too-large': (f) =>
    `The file has ${f.megabytes} MB, above the limit of ${f.limit} MB for a plan document. Please choose the plan file itself.`,
  'document-too-long': (f) =>
    `The document has ${f.characters} characters, above the limit of ${f.limit} for a plan document. Please keep only the plan.`,
  'document-too-many-lines': (f) =>
    `The document has more than ${f.limit} lines and is no plan document. Please choose the plan file itself.`,
  'document-not-text': () => 'The file is not readable text. Please open the original, save it as text (UTF-8) and choose it again.',
  'document-format-unsupported': (f) =>
    `A ${f.format} file cannot be read yet. Please save the document as .docx or .txt (UTF-8) and choose it again.`,
  'document-secrecy-mark': () =>
    'The document carries a mark of secrecy; reading stopped and nothing of it was kept. Please handle it on a machine meant for such content, not in Tổng Hợp.',
  'document-is-table': () =>
    'A .csv file is a table or a list, not a plan document. Please choose the plan document (.docx, .md, .txt); a register is given as the list of units.',
  'document-letters-damaged': ({ count }) =>
    `${count === 1 ? 'One letter' : `${count} letters, the first in this line,`} of the file ${count === 1 ? 'is' : 'are'} damaged and shown as “\ufffd”. Please compare with the document or get the file anew.`,
  'document-not-unicode': (f) => `The document is not in Unicode and was read as ${f.encoding}. Please check the letters with diacritics.`,
  'document-legacy-encoding': (f) =>
    `The document uses the old encoding ${f.encoding === 'tcvn3' ? 'TCVN3 (.VnTime)' : 'VNI'} and was converted to Unicode: “${f.before}” became “${f.after}”. Please check it.`,
  'plan-without-tasks': () => 'No task was found in the document. Please check that it is a plan.',
  'plan-too-many-tasks': (f) => `The document has ${f.found} items; only the first ${f.limit} were read. Please check that it is a plan.`,
  'plan-head-missing': (f) =>
    `The ${f.part === 'title' ? 'title of the plan' : 'issuing office'} was not found in the document. Please add it.`,
  'plan-period-inferred': (f) =>
    `The title does not name the period; ${f.startYear === f.endYear ? `the year ${f.startYear}` : `${f.startYear} - ${f.endYear}`} was inferred from the content. Please confirm it.`,
  'plan-period-unknown': () => 'The period of the plan could not be found. Please add it.',
  'section-number-gap': (f) =>
    `Section ${f.before} is followed by section ${f.after}. Numbers are kept as written; please check whether a section is missing.`,
  'footnote-without-marker': (f) =>
    `Footnote ${f.marker} has no marker in the text, so it is not clear which task it belongs to. Please check.`,
  'aims-not-counted': (f) =>
    `${f.count} aims with figures (from ${f.taskId} on) are followed as targets and not counted as tasks. To count them, please change the column “Tính vào thống kê” in the master workbook.`,
  'tasks-told-twice': (f) =>
    `${f.count} rows of a table tell tasks once more that stand in the text above (the first: ${f.taskId}, the same as ${f.sameAs}); they are not counted twice. Please look at them.`,
  'timeline-doubtful': (f) => `Task ${f.taskId}: it is not certain that “${f.words}” is the time of the task. Please look at it.`,
  'timeline-not-understood': (f) => `Task ${f.taskId}: the time “${f.words}” was not fully understood. Please enter the time.`,
  'timeline-shared': (f) => `Task ${f.taskId}: “${f.words}” stands after several tasks and was taken for all of them. Please look at it.`,
  'timeline-of-neighbour': (f) =>
    `Task ${f.taskId} has no line with its time; the line “${f.words}” of the next task may be meant for both. Please look at it.`,
};
