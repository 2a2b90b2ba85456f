import fc from 'fast-check';
import { advance, skipElement, xml, xmlCursor, type XmlCursor } from '../../src/opc/xml-cursor';
import { attribute, cursorText, elementText, isNamed, prefixedAttribute } from '../../src/opc/xml-text';

const over = (markup: string, deepest?: number): XmlCursor => xmlCursor(Buffer.from(markup), deepest);
const nameOf = (c: XmlCursor): string => Buffer.from(c.bytes.subarray(c.start, c.end)).toString();

/** What the cursor tells, in short: `<a`, `a>`, and texts as they are. */
function told(markup: string, deepest?: number): string[] {
  const c = over(markup, deepest);
  const out: string[] = [];
  while (advance(c) !== xml.end) out.push(c.kind === xml.open ? `<${nameOf(c)}` : c.kind === xml.close ? `${nameOf(c)}>` : cursorText(c));
  return c.fault === null ? out : [...out, `! ${c.fault}`];
}

describe('a cursor over XML', () => {
  test.each([
    ['<a/>', ['<a', 'a>']],
    ['<a></a >', ['<a', 'a>']],
    ['<x:a xmlns:x="n"><x:b/>t</x:a>', ['<a', '<b', 'b>', 't', 'a>']],
    ['<?xml version="1.0"?>\n<!-- <b> -- > --><a>1<!-- > -->2<?b <c> ?>3</a>\n<!---->', ['<a', '1', '2', '3', 'a>']],
    ['<a><![CDATA[<b> & ]] ]>]]>&lt;</a>', ['<a', '<b> & ]] ]>', '<', 'a>']],
    ['<a b=">" c=\'"/>\'>x</a>', ['<a', 'x', 'a>']],
    ['<a>một\r\nhai\rba&#13;</a>', ['<a', 'một\nhai\nba\r', 'a>']],
    ['<a>&#x1F600;&#225;&amp;&quot;&apos;&gt;</a>', ['<a', '😀á&"\'>', 'a>']],
  ])('tells what is in %s', (markup, expected) => {
    expect(told(markup)).toEqual(expected);
  });

  test.each([
    '<a>',
    '<a></b>',
    '<a></ab>',
    '<a></a',
    '<a',
    '</a>',
    '<a b></a>',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b="1/>',
    '<a b="1"',
    '<1/>',
    '<a/ >',
    '< a/>',
    'text<a/>',
    '<a/>text',
    '<![CDATA[x]]><a/>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a><?x </a>',
    '<a>&unknown;</a>',
    '<a>&amp</a>',
    '<a>& b</a>',
    '<a>&#0;</a>',
    '<a>&#xFFFE;</a>',
    '<a>&#xD800;</a>',
    '<a>&#1114112;</a>',
  ])('stops at %s, which is not well-formed', (markup) => {
    expect(told(markup).at(-1)).toBe('! malformed');
  });

  test('stops at bytes that are no UTF-8', () => {
    const c = xmlCursor(Uint8Array.from([0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e]));
    advance(c);
    expect(elementText(c)).toBe('');
    expect(c.fault).toBe('malformed');
  });

  test.each([
    '<!DOCTYPE a><a/>',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!ELEMENT b></a>',
    '<!doctype html><a/>',
  ])('stops at the DTD in %s', (markup) => {
    expect(told(markup).at(-1)).toBe('! dtd');
  });

  test('stops at elements deeper than allowed, and not before', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(told(nested(5), 5)).toHaveLength(10);
    expect(told(nested(6), 5).at(-1)).toBe('! depth');
    expect(told(nested(100_000)).at(-1)).toBe('! depth');
  });

  test('stays at the end once it has stopped', () => {
    const c = over('<a></b><c/>');
    while (advance(c) !== xml.end);
    expect([advance(c), advance(c), c.fault]).toEqual([xml.end, xml.end, 'malformed']);
  });

  test('gives attributes by their names, with and without a prefix', () => {
    const c = over(`<a r="1" x:id = 'a &lt; b' r:id="rId1" bid="2"${Array.from({ length: 100 }, (_, i) => ` n${i}="${i}"`).join('')}/>`);
    advance(c);
    expect([attribute(c, 'r'), attribute(c, 'x:id'), attribute(c, 'id'), attribute(c, 'n99')]).toEqual(['1', 'a < b', null, '99']);
    expect([prefixedAttribute(c, 'id'), prefixedAttribute(c, 'r')]).toEqual(['a < b', null]);
  });

  test('stops at more attributes than any program writes', () => {
    expect(told(`<a${Array.from({ length: 2000 }, (_, i) => ` n${i}=""`).join('')}/>`)).toEqual(['! malformed']);
  });

  test('skips an element with all that is in it', () => {
    const c = over('<a><b><c>t</c><b/></b><d/></a>');
    advance(c);
    advance(c);
    skipElement(c);
    advance(c);
    expect(isNamed(c, 'd')).toBe(true);
    skipElement(c);
    expect([advance(c), nameOf(c)]).toEqual([xml.close, 'a']);
  });

  test('tells every tree that can be written', () => {
    interface Tree {
      readonly name: string;
      readonly children: readonly (Tree | string)[];
    }
    const name = fc.constantFrom('a', 'row', 'đề', 'b-1', '_x');
    const text = fc.string({ unit: fc.constantFrom('a', 'ộ', '&', '<', '>', '"', '\n', '😀', ']'), minLength: 1 });
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.record({ name, children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('tree')), { maxLength: 4 }) }),
    }));
    const escaped = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const written = (node: Tree): string =>
      `<p:${node.name} k="'>">${node.children.map((child) => (typeof child === 'string' ? `${escaped(child)}<!---->` : written(child))).join('')}</p:${node.name}\n>`;
    const expected = (node: Tree): string[] => [
      `<${node.name}`,
      ...node.children.flatMap((child) => (typeof child === 'string' ? [child] : expected(child))),
      `${node.name}>`,
    ];
    fc.assert(fc.property(tree, (node) => expect(told(written(node))).toEqual(expected(node))));
  });
});
