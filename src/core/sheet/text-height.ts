/** Widths of letters of Times New Roman in thousandths of the type size; letters with marks are as wide as their base. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    278: 'ijlt/:;\\',
    250: ' .,\u00a0',
    333: 'fr()-[]I!‘’',
    389: 'sJ',
    444: 'acez“”?',
    500: '0123456789bdghknopquvxy–$_*+',
    556: 'FSP',
    611: 'ELTZ',
    667: 'BCR',
    722: 'ADGHKNOQUVXYw&Đ',
    778: 'm%',
    889: 'M',
    944: 'W',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
const USUAL_WIDTH = 564;
const BOLD = 1.06;
/** Programs and their fonts differ by a few per cent; a line more is better than a line cut off. */
const SAFETY = 1.05;

/** The widths of all letters up to the Vietnamese ones (U+1EF9) by their code. */
const BY_CODE: readonly number[] = Array.from({ length: 0x1efa }, (_, code) => {
  const letter = String.fromCharCode(code);
  return WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD')[0] ?? letter) ?? USUAL_WIDTH;
});

function letterWidth(code: number): number {
  // A combining mark stands above the letter before it.
  if (code >= 0x300 && code < 0x370) return 0;
  return BY_CODE[code] ?? WIDTHS.get(String.fromCharCode(code)) ?? USUAL_WIDTH;
}

/** The width of a text on one line in points, in Times New Roman of a size in points. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += letterWidth(text.charCodeAt(i));
  return (sum / 1000) * size * (bold ? BOLD : 1) * SAFETY;
}

/** The width in points in which text is set in a column of `characters`: digits of the workbook's font, whose size is in points. */
export function columnPoints(characters: number, fontSize: number): number {
  return characters * Math.round(((fontSize * 96) / 72) * 0.5) * 0.75;
}

/** The number of lines that a text takes up when it wraps at words within a width in points; a word that is too wide is broken. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, width, size, bold), 0);
}

function wrappedLines(line: string, width: number, size: number, bold: boolean): number {
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const wide = textWidth(word, size, bold);
    if (used > 0 && used + space + wide > width) {
      lines += 1;
      used = 0;
    }
    if (wide > width) {
      lines += Math.ceil(wide / width) - 1;
      used = wide % width;
    } else {
      used += (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
}

/** The height of a line in points, as spreadsheet programs set Times New Roman. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.28 * 4) / 4;
}

/** The greatest height of a row in points (Excel). */
export const TALLEST_ROW = 409;

/** The height in points that a text needs in a column; `characters` is the column's width, `fontSize` that of the workbook's font. */
export function textHeight(text: string, characters: number, fontSize: number, size = fontSize, bold = false): number {
  return lineCount(text, columnPoints(characters, fontSize), size, bold) * lineHeight(size) + 3;
}
