import type { Words } from './words';

/** What a cell shows that holds yes or no where a text was asked for, as Excel names them. */
export const truthWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: { vi: 'Đúng', en: 'True' },
  no: { vi: 'Sai', en: 'False' },
};
