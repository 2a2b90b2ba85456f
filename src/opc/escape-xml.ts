// Whatever needs more than copying: markup, characters that XML 1.0 cannot hold, surrogates, and text that looks like an escape already.
const SPECIAL_IN_TEXT = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;
const EACH = /[&<>"\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

function hexEscape(ch: string): string {
  return `_x${ch.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escaped(ch: string, attribute: boolean): string {
  switch (ch) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return attribute ? '&quot;' : ch;
    case '\n':
      return attribute ? '&#10;' : ch;
    case '\t':
      return attribute ? '&#9;' : ch;
    default:
      return ch.length === 2 ? ch : hexEscape(ch);
  }
}

/** Text as the content of an element of a package part; what XML cannot hold becomes `_xHHHH_` (ISO/IEC 29500, ST_Xstring). */
export function escapeText(text: string): string {
  return SPECIAL_IN_TEXT.test(text) ? text.replace(EACH, (ch) => escaped(ch, false)) : text;
}

/** Text as the value of an attribute in double quotes; line breaks and tabs stay what they are. */
export function escapeAttribute(text: string): string {
  return SPECIAL_IN_ATTRIBUTE.test(text) ? text.replace(EACH, (ch) => escaped(ch, true)) : text;
}

/** The declaration that every part of a package begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
