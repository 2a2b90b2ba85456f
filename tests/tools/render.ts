import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, type NamedFile } from './soffice';
import type { Tool } from './tools-at-hand';

/** What rendering needs of the machine (`pdftoppm` comes with `pdftotext`). */
export const renderTools: readonly Tool[] = ['soffice', 'pdftoppm'];

function withPdf<T>(pdf: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-render-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, pdf);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of each printed page of each workbook, laid out as on paper. */
export async function printedPages(files: readonly NamedFile[]): Promise<string[][]> {
  return (await convert(files, 'pdf')).map((pdf) =>
    withPdf(pdf, (path) => {
      const text = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
      return text.split('\f').slice(0, -1);
    }),
  );
}

/** A picture (PNG) of each printed page of a workbook, to be looked at. */
export async function renderToPng(file: NamedFile, dotsPerInch = 60): Promise<Uint8Array[]> {
  const [pdf] = await convert([file], 'pdf');
  return withPdf(pdf ?? new Uint8Array(), (path, folder) => {
    spawnSync('pdftoppm', ['-r', String(dotsPerInch), '-png', path, join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}
