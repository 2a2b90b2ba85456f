const looked = 64 * 1024;
const firstLines = 20;
const beginsHtml = /^<(!doctype\s+html|html|head|body|script|meta|table|div|title)\b/i;

/** What a file is that has no known beginning: kinds of text, or unknown where it holds what no text holds. */
export function textKind(bytes: Uint8Array): 'html' | 'xml' | 'xml-table' | 'flat-ods' | 'csv' | 'text' | 'unknown' {
  const text = beginningAsText(bytes.subarray(0, looked));
  if (text === null) return 'unknown';
  const markup = withoutComments(text);
  if (beginsHtml.test(markup) || (markup.startsWith('<') && /<html[\s>]/i.test(markup))) return 'html';
  if (/^MIME-Version:/im.test(text.slice(0, 1000)) && /text\/html/i.test(text)) return 'html';
  if (/^<[?!a-z]/i.test(markup)) {
    if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-table';
    return /<office:document[\s>]/.test(text) ? 'flat-ods' : 'xml';
  }
  return isDelimited(text) ? 'csv' : 'text';
}

/** The text from its first character that is neither space nor comment. A loop: an expression that repeats comments can try all their groupings. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The bytes as text, those of legacy encodings standing for other letters; null where there are characters that no text has. */
function beginningAsText(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const byte of bytes) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return null;
  return new TextDecoder().decode(bytes);
}

/** Whether nearly every line has as many separators of one kind as the first; those within quotation marks separate nothing. */
function isDelimited(text: string): boolean {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, firstLines);
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const first = counts[0] ?? 0;
    return first > 0 && lines.length > 1 && counts.filter((count) => count === first).length >= 0.8 * lines.length;
  });
}
