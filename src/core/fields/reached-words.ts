import type { Words } from './words';

/** The two answers to a target that each unit reaches or not. */
export const reachedWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: { vi: 'Đạt', en: 'Reached' },
  no: { vi: 'Chưa đạt', en: 'Not reached' },
};
