import type { Language } from '../issue/sentence/tell';
import type { RowCells, RowValues, TargetRowCells, TargetRowValues } from './row-values';
import type { Rule } from './row-rules/row-rule';
import { rowRules } from './row-rules/row-rules';
import { targetRules } from './target-rules/target-rules';
import type { Words } from './words';

/** What stands in *Cần bổ sung* where a cell of the row holds an error value. */
export const errorWords: Words = { vi: 'có ô bị lỗi, đề nghị nhập lại', en: 'a cell holds an error: enter it again' };

function told<Row, Cells, FieldName>(rules: readonly Rule<Row, Cells, FieldName>[], row: Row, language: Language): string {
  return rules
    .filter((rule) => rule.applies(row))
    .map((rule) => rule.words[language])
    .join('; ');
}

function formula<Row, Cells, FieldName>(rules: readonly Rule<Row, Cells, FieldName>[], cells: Cells, language: Language): string {
  const findings = rules.map((rule) => `IF(${rule.formula(cells)},"; ${rule.words[language]}","")`).join('&');
  return `IFERROR(MID(${findings},3,1000),"${errorWords[language]}")`;
}

/** What *Cần bổ sung* says of a task row: the findings of all rules, joined by "; "; empty where nothing is missing. */
export function missingWords(row: RowValues, language: Language): string {
  return told(rowRules, row, language);
}

/** The formula of *Cần bổ sung* in a task row; it gives what `missingWords` gives. */
export function missingFormula(cells: RowCells, language: Language): string {
  return formula(rowRules, cells, language);
}

/** What *Cần bổ sung* says of a target row. */
export function targetMissingWords(row: TargetRowValues, language: Language): string {
  return told(targetRules, row, language);
}

/** The formula of *Cần bổ sung* in a target row; it gives what `targetMissingWords` gives. */
export function targetMissingFormula(cells: TargetRowCells, language: Language): string {
  return formula(targetRules, cells, language);
}
