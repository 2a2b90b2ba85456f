import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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
process.exitCode = total > mostBytes || held.length > 0 ? 1 : 0;
