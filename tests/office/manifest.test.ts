import { readFileSync, readdirSync } from 'node:fs';
import { requiredSet } from '../../src/office/host';

const manifest = readFileSync('manifest.xml', 'utf8');
const all = (form: RegExp): string[] => [...manifest.matchAll(form)].map((m) => m[1] ?? '');

/** Width and height of a PNG, from its head (ISO/IEC 15948, 11.2.2). */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it('asks for the requirement set that the code needs, and no higher one', () => {
  expect(all(/<Set Name="ExcelApi" MinVersion="([^"]+)"/g)).toEqual([requiredSet]);
});

it('bears the version of the program, in the four parts that Office asks for', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(all(/<Version>([^<]+)</g)).toEqual([`${version}.0`]);
});

it('names icons that are there and have the size that their name says', () => {
  const named = [...new Set(all(/\/assets\/([\w-]+\.png)/g))];
  expect(named.length).toBeGreaterThanOrEqual(8);
  for (const name of named) {
    const size = Number(/(\d+)\.png$/.exec(name)?.[1]);
    expect([name, ...pngSize(`assets/${name}`)]).toEqual([name, size, size]);
  }
  expect(readdirSync('assets').filter((f) => f.endsWith('.png') && !named.includes(f))).toEqual([]);
});

it('opens the pane at each step from the ribbon, in the order of the work', () => {
  expect(all(/<bt:Url id="(?:\w+)\.url" DefaultValue="[^"]*\?step=(\w+)"/g)).toEqual(['plan', 'assign', 'check', 'rollup', 'report']);
  const defined = new Set(all(/<bt:\w+ id="([^"]+)"/g));
  for (const used of all(/resid="([^"]+)"/g)) expect([used, defined.has(used)]).toEqual([used, true]);
});

it('speaks Vietnamese, and English to an English Office', () => {
  expect(manifest).toContain('<DefaultLocale>vi-VN</DefaultLocale>');
  const texts =
    manifest.match(/<(?:bt:String|DisplayName|Description) [^>]*DefaultValue=[\s\S]*?<\/(?:bt:String|DisplayName|Description)>/g) ?? [];
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).toContain('Locale="en-US"');
});
