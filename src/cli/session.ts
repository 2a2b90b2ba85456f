import type { Language } from '../core/issue/sentence/tell';
import type { CliText } from './text/vi';

/** What every command is given: the language and its texts, the day figures are as of, and where it may print. */
export interface Session {
  readonly language: Language;
  readonly text: CliText;
  /** ISO date. */
  readonly asOf: string;
  readonly force: boolean;
  readonly print: (line: string) => void;
  /** Prints a text in which line ends are meant. */
  readonly printText: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** 0 done, 1 done with errors in the content, 2 could not be done. */
export type ExitCode = 0 | 1 | 2;
