import type { FileFacts, LimitName } from '../../facts/file';
import type { Sentences } from '../sentences';

const again = 'Please ask the sender to open the original, save it and send it again.';
const asXlsx = 'Please ask the sender to open it in Excel, choose File > Save As, type “Excel Workbook (.xlsx)”, and send it again.';
const rightFile = 'Please ask the sender to check and send the .xlsx workbook that was issued.';

const lessContent = 'Please ask the sender to remove what does not belong to the report (pictures, sheets, rows), save and send it again.';
const shorterText = 'Please ask the sender to shorten the text of the cell, save and send it again.';

const planAlone = 'Please check that it is a plan, or keep only the plan and choose it again.';

const mebibytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

const overLimit: Record<LimitName, (most: number) => string> = {
  file: (most) => `The file is larger than ${mebibytes(most)}`,
  entries: (most) => `The file holds more than ${most} parts`,
  inflated: (most) => `The content of the file unpacks to more than ${mebibytes(most)}`,
  part: (most) => `One part of the file unpacks to more than ${mebibytes(most)}`,
  depth: (most) => `The content of the file is nested more than ${most} levels deep`,
  elements: (most) => `The document has more than ${most} paragraphs and marks`,
  columns: (most) => `The workbook has cells beyond ${most} columns`,
  rows: (most) => `The workbook has cells beyond ${most} rows`,
  cells: (most) => `The workbook has more than ${most} cells or ranges with content`,
  characters: (most) => `The text of a cell is longer than ${most} characters`,
  sheets: (most) => `The workbook has more than ${most} sheets`,
};

export const file: Sentences<FileFacts> = {
  'file-unreadable': () =>
    'The file cannot be read: it is open in another program, or there is no right to read it. Please close it or copy it elsewhere, and run again.',
  'file-empty': () => `The file is empty (0 bytes). ${again}`,
  'file-truncated': () => `The file is cut off, perhaps because sending or downloading did not finish. ${again}`,
  'file-encrypted': () =>
    'The file cannot be read because it needs a password to open. Please ask the sender to remove that password, save and send it again.',
  'file-is-xls': () => `The file is in the old Excel format (.xls). ${asXlsx}`,
  'file-is-xlsb': () => `The file is in the binary Excel format (.xlsb). ${asXlsx}`,
  'file-is-ods': () =>
    'The file is in the OpenDocument format (.ods). Please ask the sender to open it, choose Save As, type “Excel 2007-365 (.xlsx)”, and send it again.',
  'file-is-csv': () => `The file is delimited text (.csv), which keeps neither task ids nor formats. ${rightFile}`,
  'file-is-text': () => `The file is plain text, not a workbook. ${rightFile}`,
  'file-is-xml-table': () => `The file is an XML spreadsheet of Excel 2003. ${asXlsx}`,
  'file-is-html': () =>
    'The file is a web page (HTML), perhaps a login page saved in place of a download. Please log in and download the original, or ask the sender to send it again.',
  'file-is-pdf': () => `The file is a PDF, not a workbook. ${rightFile}`,
  'file-is-document': () => `The file is a text document or a presentation, not a workbook. ${rightFile}`,
  'file-is-picture': () => `The file is a picture, not a workbook. ${rightFile}`,
  'file-is-archive': () => 'The file is an archive of other files. Please unpack it and choose the .xlsx workbooks one by one.',
  'file-is-companion': () => 'This is a companion file made by the computer itself and holds no report. It can be skipped or deleted.',
  'file-not-workbook': () => `The file is not an Excel workbook. ${rightFile}`,
  'file-over-limit': ({ limit, most }) =>
    `${overLimit[limit](most)}, which is over the safe limit, so the file was not read. ${limit === 'characters' ? shorterText : limit === 'elements' ? planAlone : lessContent}`,
  'file-damaged': () => `The file is damaged, perhaps by sending, downloading or copying, so it cannot be opened. ${again}`,
  'file-cell-twice': () => `In the file this cell has two different contents, so it is not known which is right. ${again}`,
  'file-part-twice': ({ part }) => `The file has two parts named “${part}”, so it is not known which is right. ${again}`,
  'file-part-missing': ({ part }) => `The file lacks its part “${part}”. ${again}`,
  'file-part-damaged': ({ part }) => `The file is damaged in its part “${part}”. ${again}`,
  'file-part-crc': ({ part }) => `The file is damaged: its part “${part}” does not match its checksum. ${again}`,
  'file-part-packing': ({ part }) => `The part “${part}” is packed in a way that Excel does not use. ${again}`,
  'file-part-malformed': ({ part }) => `The file is damaged: the content of its part “${part}” is malformed. ${again}`,
  'file-part-encoding': ({ part }) => `The part “${part}” is neither in UTF-8 nor in UTF-16. ${again}`,
  'file-part-dtd': ({ part }) =>
    `The part “${part}” holds a DTD, which Office files must not have, so it was not read for safety's sake. ${again}`,
  'macros-ignored': () => 'The file has macros (.xlsm): only values were read, no macro was run. Please ask for .xlsx next time.',
  'external-links': ({ count }) =>
    `The workbook has ${count} links to other files or addresses; stored values were used and no link was opened. If figures may be out of date, please ask the sender to break the links (Data > Edit Links > Break Link), save and send it again.`,
  'cells-linked-outside': ({ count, cells }) =>
    `${count} cells take their values from other files (${cells}); stored values were used and no link was opened. Please check them and put the values themselves into the cells (copy, then Paste Special > Values).`,
  'dates-of-1904': ({ count }) => `The workbook uses the 1904 date system (Mac); ${count} dates were converted to the usual one.`,
  'blank-cells-formatted': ({ count }) => `The workbook has ${count} blank cells with a format; they were skipped.`,
};
