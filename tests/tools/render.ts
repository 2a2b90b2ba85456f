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

/** A printed page as a picture: three bytes (red, green, blue) for each dot, row by row. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

function pictureOf(ppm: Uint8Array): PagePicture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(ppm.subarray(0, 64)).toString('latin1'));
  return { width: Number(head?.[1]), height: Number(head?.[2]), dots: ppm.subarray(head?.[0].length) };
}

/** What each printed page of a workbook looks like. */
export async function printedPictures(file: NamedFile, dotsPerInch = 60): Promise<PagePicture[]> {
  const [pdf] = await convert([file], 'pdf');
  return withPdf(pdf ?? new Uint8Array(), (path, folder) => {
    spawnSync('pdftoppm', ['-r', String(dotsPerInch), path, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.ppm'));
    return pages.sort().map((name) => pictureOf(new Uint8Array(readFileSync(join(folder, name)))));
  });
}

/** How many dots of a page have a colour, given as six hexadecimal digits. */
export function dotsOf(color: string, { dots }: PagePicture): number {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < dots.length; i += 3) if (dots[i] === red && dots[i + 1] === green && dots[i + 2] === blue) count += 1;
  return count;
}
