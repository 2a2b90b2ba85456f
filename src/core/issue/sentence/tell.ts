import type { Issue } from '../issue';
import type { Language } from '../language';
import type { Place } from '../place';
import { sentencesEn } from './en/sentences-en';
import { sentencesVi } from './vi/sentences-vi';

export type { Language };

/** The sentence of an issue without its place. */
export function sentence(issue: Issue, language: Language): string {
  const make = (language === 'vi' ? sentencesVi : sentencesEn)[issue.code] as (facts: unknown) => string;
  return make(issue.facts);
}

/** Where an issue is, in words: file, sheet and cell, or line of the document; empty if nowhere. */
export function placeInWords(place: Place, language: Language): string {
  const vi = language === 'vi';
  const file = 'file' in place && place.file !== undefined ? [place.file] : [];
  // A table in plain text has one sheet, which is called as its file.
  const sheet = 'sheet' in place && place.sheet !== file[0] ? [`sheet “${place.sheet}”`] : [];
  switch (place.kind) {
    case 'document':
      return [
        ...file,
        ...(place.page === undefined ? [] : [`${vi ? 'trang' : 'page'} ${place.page}`]),
        `${vi ? 'dòng' : 'line'} ${place.line}`,
      ].join(', ');
    case 'cell':
      return [...file, ...sheet, `${vi ? 'ô' : 'cell'} ${place.cell}`].join(', ');
    case 'sheet':
      return [...file, ...sheet].join(', ');
    case 'file':
      return place.file;
    case 'task':
      return [...file, `${vi ? 'nhiệm vụ' : 'task'} ${place.taskId}`].join(', ');
    case 'none':
      return '';
  }
}

/** The whole line for a person: place, colon, sentence. */
export function tell(issue: Issue, language: Language): string {
  const where = placeInWords(issue.place, language);
  return where === '' ? sentence(issue, language) : `${where}: ${sentence(issue, language)}`;
}

/**
 * The lines for a person where many issues say the same: those of one sheet that differ in their cell alone share a line with all its cells,
 * in the order in which they come.
 */
export function tellTogether(issues: readonly Issue[], language: Language): string[] {
  const together = new Map<string, { readonly first: Issue; readonly cells: string[] }>();
  for (const one of issues) {
    const { place } = one;
    const cell = place.kind === 'cell' ? place.cell : '';
    const where = placeInWords(place.kind === 'cell' ? { ...place, cell: '' } : place, language);
    const key = JSON.stringify([where, sentence(one, language)]);
    const known = together.get(key);
    if (known === undefined) together.set(key, { first: one, cells: [cell] });
    else if (cell !== '') known.cells.push(cell);
  }
  return [...together.values()].map(({ first, cells }) =>
    tell(first.place.kind === 'cell' ? ({ ...first, place: { ...first.place, cell: cells.join(', ') } } as Issue) : first, language),
  );
}
