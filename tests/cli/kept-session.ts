import type { Session } from '../../src/cli/session';
import { vi } from '../../src/cli/text/vi';

/** A session on 20 June 2026 whose lines are kept: what a person sees on standard output and on standard error. */
export function keptSession(): Session & { readonly out: readonly string[]; readonly err: readonly string[] } {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    language: 'vi',
    text: vi,
    asOf: '2026-06-20',
    force: false,
    print: (line) => out.push(line),
    printText: (text) => out.push(...text.split('\n')),
    complain: (line) => err.push(line),
    out,
    err,
  };
}
