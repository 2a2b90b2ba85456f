/** The namespaces and relation types of a SpreadsheetML package (ISO/IEC 29500, transitional). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const SPREADSHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
