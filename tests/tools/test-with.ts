import { has, type Tool } from './tools-at-hand';

/**
 * A test that needs tools of the machine. Where one is missing the test says in its name, and in the output, that it was left out: a run
 * without LibreOffice must not look like one with it.
 */
export function testWith(needs: readonly Tool[], name: string, body: () => Promise<void> | void, timeout = 120_000): void {
  const missing = needs.filter((tool) => !has(tool));
  if (missing.length === 0) {
    test(name, async () => await body(), timeout);
    return;
  }
  const reason = `left out, this machine has no ${missing.join(', ')}`;
  test(`${name} (${reason})`, () => {
    process.stderr.write(`${name}: ${reason}\n`);
  });
}
