import type { Language } from '../../core/issue/sentence/tell';
import { helpEn } from './help-en';
import { helpVi, type HelpStrings } from './help-vi';

/** What the help page says; it is loaded with the page only. */
export const helpStrings: Readonly<Record<Language, HelpStrings>> = { vi: helpVi, en: helpEn };
