import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, type NamedFile } from './soffice';

/** A word on paper: where it stands, in points from the page's upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed page: its size in points and its words, cell by cell. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const plain = (xml: string): string => xml.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity).normalize('NFC');

function pagesOf(xhtml: string): PrintedPage[] {
  const attribute = (tag: string, name: string): number => Number(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]);
  return xhtml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, at = '', text = '']) => ({
        text: plain(text),
        left: attribute(at, 'xMin'),
        top: attribute(at, 'yMin'),
        right: attribute(at, 'xMax'),
        bottom: attribute(at, 'yMax'),
      })),
    }));
}

/** Every word of each printed page of each workbook, as LibreOffice prints it. Needs `renderTools`. */
export async function printedWords(files: readonly NamedFile[]): Promise<PrintedPage[][]> {
  return (await convert(files, 'pdf')).map((pdf) => {
    const folder = mkdtempSync(join(tmpdir(), 'tonghop-words-'));
    try {
      const path = join(folder, 'file.pdf');
      writeFileSync(path, pdf);
      return pagesOf(spawnSync('pdftotext', ['-raw', '-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** The words of pages one after another without any space, in which a text stands however it was wrapped. */
export function unspaced(pages: readonly PrintedPage[]): string {
  return pages.map((page) => page.words.map((word) => word.text).join('')).join('\n');
}

/** Pairs of words of a page that stand upon each other by more than a hair, as where a text runs out of its cell. */
export function overlaps({ words }: PrintedPage): string[] {
  const HAIR = 1.5;
  const sorted = [...words].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (const b of sorted.slice(i + 1)) {
      if (b.top > a.bottom - HAIR) break;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Lines of one cell stand close: accents of the lower reach into the upper, but never by a third of its height.
      if (across > HAIR && down > (a.bottom - a.top) / 3) found.push(`${a.text} | ${b.text}`);
    }
    return found;
  });
}
