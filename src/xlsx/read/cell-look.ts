import { advance, xml, type XmlCursor } from '../../opc/xml-cursor';
import { attribute, isNamed } from '../../opc/xml-text';

/** How Excel and others state white, which is the colour of a sheet without any. */
const white = new Set(['rgb=FFFFFFFF', 'rgb=00FFFFFF', 'theme=0', 'indexed=9', 'indexed=1', 'indexed=65']);
const colourAttributes = ['rgb', 'theme', 'indexed', 'tint'];

/** Reads the `font` element just opened, up to its end: whether its text is struck through. */
export function isStruck(c: XmlCursor): boolean {
  const outside = c.depth - 1;
  let struck = false;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open || !isNamed(c, 'strike')) continue;
    const value = attribute(c, 'val');
    struck = value === null || value === '1' || value === 'true';
  }
  return struck;
}

/** Reads the `fill` element just opened, up to its end: its pattern's colour as it is stated, '' for none and for white; a gradient is a colour too. */
export function fillOf(c: XmlCursor): string {
  const outside = c.depth - 1;
  let pattern = '';
  let colour = '';
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open) continue;
    if (isNamed(c, 'patternFill')) pattern = attribute(c, 'patternType') ?? 'none';
    else if (isNamed(c, 'gradientFill')) pattern = 'gradient';
    else if (isNamed(c, 'fgColor')) colour = colourAttributes.flatMap((name) => stated(c, name)).join(' ');
  }
  if (pattern === '' || pattern === 'none' || (pattern === 'solid' && white.has(colour))) return '';
  return `${pattern} ${colour}`.trim();
}

function stated(c: XmlCursor, name: string): string[] {
  const value = attribute(c, name);
  return value === null ? [] : [`${name}=${value.toUpperCase()}`];
}
