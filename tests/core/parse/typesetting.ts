/** A plan as its paragraphs; labels stand at their start. `title` paragraphs are never wrapped into what follows. */
export interface Typesetting {
  readonly width: number;
  /** Blank lines: between paragraphs, between all lines, or none (first lines are then indented). */
  readonly blank: 'paragraphs' | 'lines' | 'none';
  readonly bullets: readonly [item: string, below: string];
  readonly form: 'NFC' | 'NFD';
  readonly newTones: boolean;
  /** Page furniture before these lines, counted modulo the number of lines. */
  readonly pages: readonly number[];
  readonly furniture: 'number' | 'dashed-number' | 'form-feed' | 'rule';
}

/** The plainest setting, against which all others are compared. */
export const plain: Typesetting = {
  ...{ width: 10_000, blank: 'paragraphs', bullets: ['-', '+'], form: 'NFC', newTones: false, pages: [], furniture: 'number' },
};

function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const TONES: readonly (readonly [string, string])[] = [
  ['hòa', 'hoà'],
  ['hóa', 'hoá'],
  ['khóa', 'khoá'],
  ['ủy', 'uỷ'],
  ['khỏe', 'khoẻ'],
];

const withNewTones = (text: string): string => TONES.reduce((t, [a, b]) => t.replaceAll(a, b), text);

function page(kind: Typesetting['furniture'], n: number): string[] {
  switch (kind) {
    case 'number':
      return ['', `${n}`, ''];
    case 'dashed-number':
      return ['', `- ${n} -`, ''];
    case 'form-feed':
      return [`\f${n}`, ''];
    case 'rule':
      return ['', '---', ''];
  }
}

/** Sets paragraphs as a text file the way programs and people do. */
export function typeset(paragraphs: readonly string[], setting: Typesetting): string {
  const blocks = paragraphs.map((p) => {
    const bulleted = p.replace(/^- /u, `${setting.bullets[0]} `).replace(/^\+ /u, `${setting.bullets[1]} `);
    const indent = setting.blank === 'none' ? '     ' : '';
    return wrap(indent + bulleted, setting.width).map((line, i) => (i === 0 ? indent + line.trimStart() : line));
  });
  const lines = blocks.flatMap((block) => {
    if (setting.blank === 'lines') return block.flatMap((line) => [line, '']);
    return setting.blank === 'paragraphs' ? [...block, ''] : block;
  });
  const breaks = new Map(setting.pages.map((at) => [1 + (at % Math.max(1, lines.length - 1)), 0]));
  [...breaks.keys()].sort((a, b) => a - b).forEach((at, i) => breaks.set(at, i + 2));
  const paged = lines.flatMap((line, i) => (breaks.has(i) ? [...page(setting.furniture, breaks.get(i)!), line] : [line]));
  const text = paged.join('\n');
  return (setting.newTones ? withNewTones(text) : text).normalize(setting.form);
}
