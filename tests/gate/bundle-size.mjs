import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const site = new URL('../../dist/site/', import.meta.url).pathname;
const mostBytes = 150 * 1024;
/** What the first script must not hold: libraries that only some steps need. */
const lateLibraries = ['exceljs', 'mammoth', 'pdfjs', 'ooxml-validator'];

const scripts = [...readFileSync(join(site, 'index.html'), 'utf8').matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src);
const sizes = scripts.map((src) => ({ src, bytes: gzipSync(readFileSync(join(site, src)), { level: 9 }).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const held = lateLibraries.filter((name) => scripts.some((src) => readFileSync(join(site, src), 'utf8').includes(name)));
const parts = readdirSync(join(site, 'parts')).length;

for (const { src, bytes } of sizes) process.stdout.write(`${src}: ${(bytes / 1024).toFixed(1)} KB gzip\n`);
process.stdout.write(`in all ${(total / 1024).toFixed(1)} of ${mostBytes / 1024} KB; ${parts} parts are loaded when needed\n`);
if (total > mostBytes) process.stderr.write('the first script is too large\n');
for (const name of held) process.stderr.write(`the first script holds ${name}\n`);

/** What the pane carries to read and to fill workbooks, bundled by itself. */
const mostReader = 40 * 1024;
const { outputFiles } = await build({
  stdin: {
    contents: ['opc/fflate-port', 'xlsx/read/read-workbook', 'xlsx/fill/fill-template'].map((m) => `export * from './${m}';`).join('\n'),
    resolveDir: fileURLToPath(new URL('../../src/', import.meta.url)),
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'reader',
  target: 'chrome109',
});
const reader = gzipSync(outputFiles[0].contents, { level: 9 }).length;
process.stdout.write(`reader and filler ${(reader / 1024).toFixed(1)} of ${mostReader / 1024} KB\n`);
if (reader > mostReader) process.stderr.write('reader and filler are too large\n');
process.exitCode = total > mostBytes || held.length > 0 || reader > mostReader ? 1 : 0;
