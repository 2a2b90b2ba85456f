import { JSDOM } from 'jsdom';

/** A cell as LibreOffice tells it in its flat XML: a number stays a number, a date is its serial, an error its text in `error`. */
export type ToldValue = string | number | boolean | { readonly error: string };

const dayZero = Date.UTC(1899, 11, 30);

/** The cells with content of each sheet of a flat OpenDocument spreadsheet, by row and column counted from 1 and 0: `3 0`. */
export function flatOdsCells(bytes: Uint8Array): Map<string, Map<string, ToldValue>> {
  const { document } = new JSDOM(Buffer.from(bytes).toString('utf8'), { contentType: 'text/xml' }).window;
  const sheets = new Map<string, Map<string, ToldValue>>();
  for (const table of document.getElementsByTagName('table:table')) {
    const cells = new Map<string, ToldValue>();
    let row = 1;
    for (const line of table.getElementsByTagName('table:table-row')) {
      const times = Number(line.getAttribute('table:number-rows-repeated') ?? 1);
      let column = 0;
      for (const cell of line.children) {
        const wide = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
        const value = cell.tagName === 'table:table-cell' ? toldValue(cell) : null;
        if (value !== null) for (let r = 0; r < times; r++) for (let c = 0; c < wide; c++) cells.set(`${row + r} ${column + c}`, value);
        column += wide;
      }
      row += times;
    }
    sheets.set(table.getAttribute('table:name') ?? '', cells);
  }
  return sheets;
}

function toldValue(cell: Element): ToldValue | null {
  const type = cell.getAttribute('office:value-type');
  if (cell.getAttribute('calcext:value-type') === 'error') return { error: textOf(cell) };
  switch (type) {
    case null:
      return null;
    case 'boolean':
      return cell.getAttribute('office:boolean-value') === 'true';
    case 'date': {
      const [date = '', time = '00:00:00'] = (cell.getAttribute('office:date-value') ?? '').split('T');
      return (Date.parse(`${date}T${time}Z`) - dayZero) / 86_400_000;
    }
    case 'string':
      return textOf(cell);
    default:
      return Number(cell.getAttribute('office:value'));
  }
}

function textOf(cell: Element): string {
  const paragraphs = [...cell.children].filter((child) => child.tagName === 'text:p');
  return paragraphs.map((p) => [...p.childNodes].map(inline).join('')).join('\n');
}

function inline(node: ChildNode): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const element = node as Element;
  if (element.tagName === 'text:s') return ' '.repeat(Number(element.getAttribute('text:c') ?? 1));
  if (element.tagName === 'text:tab') return '\t';
  if (element.tagName === 'text:line-break') return '\n';
  return [...element.childNodes].map(inline).join('');
}
