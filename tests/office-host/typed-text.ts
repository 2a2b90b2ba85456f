/** What Excel makes of a text that is typed or written into a cell of format General. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string };

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|tháng|thg';
const dateForms = [
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  new RegExp(`^\\d{1,2}[- ]?(${months})\\.?([- ,]*\\d{1,4})?$`, 'i'),
  new RegExp(`^(${months})\\.?[- ]?\\d{1,4}(, ?\\d{4})?$`, 'i'),
];

/** Whether Excel of some language takes the text for a date; which date does not matter here. */
const looksLikeDate = (text: string): boolean => dateForms.some((form) => form.test(text));

/** Reads a text as Excel does: formulas, numbers, percentages, money, times, dates, yes/no; a leading apostrophe keeps text as it is. */
export function typedText(text: string): Typed {
  const trimmed = text.trim();
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  const digits = /\d/.test(trimmed);
  if (/^[=+@-]./.test(text) && !/^[+-]?[\d.,]+%?$/.test(trimmed))
    return { kind: 'formula', formula: text.replace(/^=?[+@]/, '=').replace(/^-/, '=-') };
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  if (/^[+-]?(\d+|\d{1,3}([,.]\d{3})+)([.,]\d+)?(e[+-]?\d+)?$/i.test(trimmed))
    return { kind: 'value', value: Number(trimmed.replace(/,/g, '.').replace(/\.(?=.*\.)/g, '')) };
  if (digits && /^[+-]?[\d.,]+ ?%$/.test(trimmed)) return { kind: 'value', value: parseFloat(trimmed) / 100, format: '0%' };
  if (digits && /^\(?[$€£₫]? ?[\d.,]+ ?(₫|đ|€)?\)?$/i.test(trimmed))
    return { kind: 'value', value: parseFloat(trimmed.replace(/[^\d.]/g, '')), format: '$#,##0' };
  if (/^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i.test(trimmed)) return { kind: 'value', value: 0.5, format: 'h:mm' };
  if (looksLikeDate(trimmed)) return { kind: 'value', value: 45000, format: 'm/d/yyyy' };
  return { kind: 'value', value: text };
}
