import type { Language } from '../language';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** How the ids of periods are read out, by what stands behind the year. */
const shapes: readonly (readonly [RegExp, Readonly<Record<Language, (year: string, part: string) => string>>])[] = [
  [
    /^(\d{4})-Q([1-4])$/,
    { vi: (year, part) => `quý ${QUARTERS[Number(part) - 1]}/${year}`, en: (year, part) => `quarter ${part} of ${year}` },
  ],
  [/^(\d{4})-(\d{2})$/, { vi: (year, part) => `tháng ${Number(part)}/${year}`, en: (year, part) => `month ${Number(part)} of ${year}` }],
  [/^(\d{4})-W(\d{2})$/, { vi: (year, part) => `tuần ${Number(part)}/${year}`, en: (year, part) => `week ${Number(part)} of ${year}` }],
  [
    /^(\d{4})-H([12])$/,
    {
      vi: (year, part) => `6 tháng ${part === '1' ? 'đầu' : 'cuối'} năm ${year}`,
      en: (year, part) => `the ${part === '1' ? 'first' : 'second'} half of ${year}`,
    },
  ],
  [/^(\d{4})-9M()$/, { vi: (year) => `9 tháng đầu năm ${year}`, en: (year) => `the first nine months of ${year}` }],
  [/^(\d{4})()$/, { vi: (year) => `năm ${year}`, en: (year) => year }],
];

const whole: Readonly<Record<Language, string>> = { vi: 'toàn kỳ kế hoạch', en: 'the whole plan' };
const task: Readonly<Record<Language, string>> = { vi: 'nhiệm vụ', en: 'task' };
const target: Readonly<Record<Language, string>> = { vi: 'chỉ tiêu', en: 'target' };

/** An ISO date as people write it, `2026-06-14` → `14/06/2026`; any other text as it is. */
export function dayInWords(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').reverse().join('/') : text;
}

/** The id of a period as it is read out within a sentence, `2026-Q2` → `quý II/2026`; any other text as it is. */
export function periodInWords(id: string, language: Language): string {
  if (id === 'plan') return whole[language];
  for (const [shape, words] of shapes) {
    const found = shape.exec(id);
    if (found !== null) return words[language](found[1]!, found[2]!);
  }
  return dayInWords(id);
}

/** A text in which ids of rows are read out, `NV-001E/2026-Q2` → `nhiệm vụ NV-001E (quý II/2026)`; a row without a due date is its task alone. */
export function rowsInWords(text: string, language: Language): string {
  return text
    .replace(/\bNV-\d{3,}[A-Z]?(?:\/([^\s,;“”]+))?/g, (id, mark: string | undefined) => {
      const name = `${task[language]} ${id.split('/')[0]!}`;
      const due = mark?.replace(/\.\d+$/, '') ?? '-';
      return due === '-' ? name : `${name} (${periodInWords(due, language)})`;
    })
    .replace(/\bCT-\d{3,}\S*?(?=[\s,;“”]|$)/g, (id) => `${target[language]} ${id}`);
}

/** The number of a stored shape by its name, `tonghop/plan@2` → `2`; any other text as it is. */
export function formatOf(schema: string): string {
  return /@(\d+)$/.exec(schema)?.[1] ?? schema;
}
