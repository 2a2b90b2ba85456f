import type { CliText } from './vi';

/** Every text that the command line prints, in English. */
export const en: CliText = {
  program: 'Tổng Hợp: from a plan document to tracking workbooks, checked reports and one consolidated report.',
  titles: {},
  example: 'Example:',
  help: 'print this help',
  version: 'print the version',
  options: {
    lang: 'language: vi or en',
    asOf: 'the day that figures are as of, such as 2026-06-20 (default: today)',
    output: 'output file or folder',
    json: 'print the result as JSON',
    period: 'reporting period: 2026-05, 2026-Q2, 2026-H1, 2026-9M, 2026, plan',
    units: 'register of units (.csv or .xlsx)',
    force: 'overwrite a file that a person has changed; the old one is kept as .bak',
  },
  args: {
    plan: 'plan document (.md, .txt), plan.json or master workbook (.xlsx)',
    document: 'plan document (.md, .txt)',
    master: 'master workbook (.xlsx)',
    files: 'files or folders of returned workbooks',
    file: 'any file',
  },
  commands: {
    read: 'read a plan document; list its tasks and what needs a look',
    new: 'make the master workbook: plan, units, assignments, settings',
    distribute: 'make a tracking workbook for each unit and one period',
    rollup: 'roll returned workbooks up into one report',
    inspect: 'open any .xlsx: sheets, sizes, whether it is ours',
    demo: 'the whole way on the sample plan with 12 units',
  },
  errors: {
    unreadable: (file) => `“${file}” cannot be read. Please check the name, and close the file if another program has it open.`,
    locked: (file) => `“${file}” cannot be written. Please close it if it is open, or choose another place with -o.`,
    exists: (file) =>
      `“${file}” exists and was not written by Tổng Hợp, or a person has changed it; it was left as it is. Please choose another name with -o, or use --force (the old file is kept as .bak).`,
    newer: (file) => `“${file}” was made by a newer version. Please update Tổng Hợp.`,
    cancelled: 'Stopped as asked; no file was left half written.',
    host: 'Excel could not do this.',
    unexpected: (what) => `The program met an unexpected error (${what}). Your files are unharmed.`,
    unknownCommand: (name) => `There is no command “${name}”. Type “tonghop --help” for the commands.`,
    missingArgument: 'An argument is missing. Type the command with --help to see how it is used.',
    unknownOption: (name) => `There is no such option: ${name}. Type the command with --help to see how it is used.`,
    badDate: (text) => `“${text}” is not a date such as 2026-06-20.`,
    badPeriod: (text) => `“${text}” is not a reporting period. Examples: 2026-05, 2026-Q2, 2026-H1, 2026-9M, 2026, plan.`,
    notPlan: (file) => `“${file}” is not a plan document, a plan.json or a master workbook.`,
    notMaster: (file) => `“${file}” is not a master workbook. Please make one with: tonghop new`,
  },
  written: (file) => `Written: ${file}`,
  severity: { error: 'Error', warning: 'Please check', note: 'Note' },
  more: (n) => `… and ${n} more`,
};
