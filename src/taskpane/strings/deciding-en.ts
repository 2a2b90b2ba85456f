import type { decidingVi } from './deciding-vi';

/** The same in English. */
export const decidingEn: typeof decidingVi = {
  deciding: {
    unit: 'The file is of',
    chooseUnit: 'Choose a unit…',
    day: 'Came on',
    guessedDay: 'Came on (guessed from the file)',
    confirmDay: 'This day is right',
    confirmAll: (n) => `Confirm ${n} guessed days`,
    setAside: 'Set this file aside',
    takeBack: 'Take it back',
    isAside: 'Set aside; the file does not count.',
    conflictsBelow: 'Choose the right values under “To choose between files” below.',
    stale: 'The last choices are not in the figures yet. Please roll up again.',
    close: 'Close the period',
    closeHint:
      'Keeps the figures of the period in the master workbook. Later files do not change closed figures; they are listed as changes.',
    closedBy: 'Closed by',
    closeNow: 'Close the figures of this period',
    closed: (day, by) => `Closed on ${day}${by === '' ? '' : ` by ${by}`}.`,
    compare: 'Compare with the closed figures',
    againFirst: 'Please roll up again before closing or comparing.',
    unchanged: 'Nothing differs from the closed figures.',
    figuresChanged: 'Figures that differ from the closed ones',
    rowsChanged: 'Rows that differ from the closed ones',
    changed: (name, before, now) => `${name}: ${before === '' ? '–' : before} → ${now === '' ? '–' : now}`,
    lookAt: (sheet) => `Preview: ${sheet}`,
    chart: (title) => `Chart: ${title}`,
    moreRows: (n) => `${n} more rows`,
    hiddenHint: 'Sheets that are not chosen are hidden, not left out, so that figures still follow.',
    choose: 'Choose at least one sheet.',
  },
};
