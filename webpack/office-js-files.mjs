import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
/** The loader, Excel's part for Windows, Mac and the web, and the texts of the two languages that the pane speaks. */
const needed = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'telemetry/oteljs_agave.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Microsoft's own files of office.js, unmodified and under their own licence, for networks that do not reach Microsoft's address. They come from the
 * developer's packages and are never part of this repository.
 */
export function officeJsFiles() {
  if (!existsSync(path.join(folder, 'dist/office.js'))) throw new Error('office.js is not installed: npm ci');
  const files = needed.map((file) => [`office-js/${file}`, readFileSync(path.join(folder, 'dist', file))]);
  return [...files, ['office-js/LICENSE.md', readFileSync(path.join(folder, 'LICENSE.md'))]];
}
