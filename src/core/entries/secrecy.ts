import type { WorkbookRows } from '../sheet/sheet-rows';
import { a1 } from '../sheet/a1';
import { METADATA_SHEET } from '../fields/layout';

/** Where a mark of secrecy stands. Its text is not kept: such content belongs on other machines and into no report. */
export interface SecrecyMark {
  readonly sheet: string;
  readonly cell: string;
}

/** Of so many columns the last text is remembered. */
const MOST_COLUMNS = 64;

/** Every text is tried with this one: without the flags for letters of either case it takes half as long. */
const ANY = /[mM](?:[ậẬ]|[aAâÂạẠ][\u0302\u0323]{1,2})[tT]/;
/** The mark stands alone in its cell or line, or after "độ mật:", or in brackets behind a document; "bí mật", "bảo mật" are ordinary words. */
const ALONE = /^\s*(?:(?:mức )?độ mật\s*:?\s*)?[("“[]*(?:tuyệt mật|tối mật|mật)[)"”\]]*\s*$/imu;
const BRACKETED = /[([]\s*(?:độ )?(?:tuyệt mật|tối mật|mật)\s*[)\]]|độ mật\s*:\s*(?:tuyệt mật|tối mật|mật)(?!\p{L})/iu;

/** Whether a text carries a mark Mật, Tối mật or Tuyệt mật (Luật Bảo vệ bí mật nhà nước 2018), as against the word in running text. */
export function hasSecrecyMark(text: string): boolean {
  if (!ANY.test(text)) return false;
  const composed = text.normalize('NFC').replace(/[^\S\n]+/g, ' ');
  return ALONE.test(composed) || BRACKETED.test(composed);
}

/** The first mark of secrecy in a workbook, in comments and boxes too, in order of sheets and rows, or null. */
export function findSecrecyMark(workbook: WorkbookRows): SecrecyMark | null {
  for (const sheet of workbook.sheets) {
    if (sheet.name.startsWith(METADATA_SHEET)) continue;
    for (const note of sheet.notes ?? []) if (hasSecrecyMark(note.text)) return { sheet: sheet.name, cell: note.cell };
    // Columns repeat their texts: each is looked at once as long as it comes again in the next row.
    const before: string[] = [];
    for (const row of sheet.rows) {
      for (const { column, value } of row.cells) {
        if (typeof value !== 'string' || before[column] === value) continue;
        if (hasSecrecyMark(value)) return { sheet: sheet.name, cell: a1(column, row.index) };
        if (column < MOST_COLUMNS) before[column] = value;
      }
    }
  }
  return null;
}
