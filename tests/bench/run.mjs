/** Bundles every `*-bench.ts` of this folder and runs it; `npm run bench -- read` runs those whose name begins so. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
// Below node_modules, so that the bundles find the libraries that they are measured against.
const out = join(folder, '../../node_modules/.cache/bench');
mkdirSync(out, { recursive: true });
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const benches = readdirSync(folder).filter(
  (name) => name.endsWith('-bench.ts') && (wanted.length === 0 || wanted.some((w) => name.startsWith(w))),
);
for (const bench of benches) {
  const outfile = join(out, basename(bench, '.ts') + '.cjs');
  await build({
    entryPoints: [join(folder, bench)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['exceljs', 'xlsx', 'esbuild', 'playwright-core'],
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
