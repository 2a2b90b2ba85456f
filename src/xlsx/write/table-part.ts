import type { TableSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION, escapeAttribute, escapeText } from '../../opc/escape-xml';
import { MAIN } from './namespaces';

/** The part of one table; `id` is unique in the workbook. */
export function tablePart(table: TableSpec, id: number): string {
  const columns = table.columns.map((name, i) => {
    const formula = table.calculated?.[name];
    const start = `<tableColumn id="${i + 1}" name="${escapeAttribute(name)}"`;
    if (formula === undefined) return `${start}/>`;
    return `${start}><calculatedColumnFormula>${escapeText(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}" totalsRowShown="0">` +
    `${table.filter === false ? '' : `<autoFilter ref="${table.ref}"/>`}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
