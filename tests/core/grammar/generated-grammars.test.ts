import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

it('the committed parsers are those that the grammars give', () => {
  const script = join(__dirname, '../../gate/generate-grammars.mjs');
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});
