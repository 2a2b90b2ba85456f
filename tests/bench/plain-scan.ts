const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(lt|gt|amp|quot|apos|#x?[0-9a-fA-F]+);/g, (_, name: string) => {
        const known = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name];
        return known ?? String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
      })
    : text;

/** The text of every `t` element in a stretch of XML. */
function texts(xml: string, from: number, to: number): string {
  let text = '';
  for (let at = xml.indexOf('<t', from); at >= 0 && at < to; at = xml.indexOf('<t', at)) {
    const open = xml.indexOf('>', at);
    const close = xml.indexOf('</t>', open);
    if (close < 0 || xml[open - 1] === '/') at = open;
    else {
      text += unescaped(xml.slice(open + 1, close));
      at = close;
    }
  }
  return text;
}

/** The shared strings of a part as our writer and Excel write it. */
export function scanStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = xml.indexOf('<si>'); at >= 0;) {
    const end = xml.indexOf('</si>', at);
    strings.push(texts(xml, at, end));
    at = xml.indexOf('<si>', end);
  }
  return strings;
}

/**
 * Scans a sheet once with nothing but `indexOf`: every cell's reference, type and value, handed over and forgotten. It knows one way of writing XML, makes no rows and
 * checks nothing: what is left of reading when everything that makes a reader is taken away.
 */
export function scanCells(xml: string, strings: readonly string[], take: (reference: string, value: string | number) => void): void {
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) {
    const open = xml.indexOf('>', at);
    if (xml[open - 1] === '/') continue;
    const head = xml.slice(at, open);
    const r = head.indexOf(' r="') + 4;
    const t = head.indexOf(' t="');
    const type = t < 0 ? 'n' : head.slice(t + 4, head.indexOf('"', t + 4));
    const close = xml.indexOf('</c>', open);
    const v = xml.indexOf('<v>', open);
    if (type !== 'inlineStr' && (v < 0 || v > close)) continue;
    const raw = type === 'inlineStr' ? texts(xml, open, close) : xml.slice(v + 3, xml.indexOf('</v>', v));
    const value = type === 's' ? (strings[Number(raw)] ?? '') : type === 'n' ? Number(raw) : unescaped(raw);
    take(head.slice(r, head.indexOf('"', r)), value);
  }
}
