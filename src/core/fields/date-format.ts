/** The number format of every date: day, month in words, year (`5 tháng 3, 2026`), which nobody can take for month first. */
export const DATE_FORMAT = 'd" tháng "m", "yyyy';
