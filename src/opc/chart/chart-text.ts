import { escapeAttribute, escapeText } from '../escape-xml';

function runProperties(tag: string, font: string, points: number, bold: boolean): string {
  const face = escapeAttribute(font);
  return `<a:${tag} lang="vi-VN" sz="${points * 100}" b="${bold ? 1 : 0}"><a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:${tag}>`;
}

/** The look of words without the words themselves: axis labels, data labels, legend. */
export function textProperties(font: string, points: number): string {
  const look = runProperties('defRPr', font, points, false).replace(' lang="vi-VN"', '');
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
