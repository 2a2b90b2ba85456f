import { escapeAttribute, escapeText } from '../escape-xml';

function runProperties(tag: 'defRPr' | 'rPr', font: string, points: number, bold: boolean, color = '000000'): string {
  const face = escapeAttribute(font);
  const language = tag === 'rPr' ? ' lang="vi-VN"' : '';
  return (
    `<a:${tag}${language} sz="${points * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` +
    `<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:${tag}>`
  );
}

/** The look of words without the words themselves: axis labels, data labels, legend. `color` as six hexadecimal digits. */
export function textProperties(font: string, points: number, color = '000000'): string {
  const look = runProperties('defRPr', font, points, false, color);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** The title of a chart, in bold over the plot and never over it. */
export function chartTitle(title: string, font: string): string {
  const run = `<a:r>${runProperties('rPr', font, 12, true)}<a:t>${escapeText(title)}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}
