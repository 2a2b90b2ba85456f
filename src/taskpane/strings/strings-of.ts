import type { Language } from '../../core/issue/sentence/tell';
import { en } from './en';
import { vi, type Strings } from './vi';

const all: Readonly<Record<Language, Strings>> = { vi, en };

/** The texts of a language. */
export const stringsOf = (language: Language): Strings => all[language];
