const escaped = (c: string): string => (c === '\n' ? '\\n' : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A line as it may be printed: control characters, line ends among them, are written as escapes, which JSON understands as well. A terminal would obey the
 * characters themselves, and a line end in the name of a file would make one line two.
 */
export function shownLine(line: string): string {
  return line.replace(/[^\t\P{Cc}]|[\u2028-\u202e\u2066-\u2069]/gu, escaped);
}

/** The same of a text of several lines. */
export function shownText(text: string): string {
  return text.split('\n').map(shownLine).join('\n');
}
