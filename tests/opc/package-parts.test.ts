import { contentTypeOf, readContentTypes, type ContentTypes } from '../../src/opc/content-types';
import { nodeZip } from '../../src/opc/node-zlib';
import { openPackage, type Package } from '../../src/opc/package';
import { readRelationships } from '../../src/opc/relationships';
import { rawZip } from '../fixtures/workbooks/raw-zip';

const packageOf = (parts: Readonly<Record<string, string>>): Package =>
  openPackage(rawZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))), nodeZip).value!;
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

test('relations tell their kind, their target and whether it is outside', () => {
  const pack = packageOf({
    'xl/drawings/_rels/drawing1.xml.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="../media/image1.png"/><Relationship Id="b" Type="${type}" Target="http://example.invalid/x.png" TargetMode="External"/></Relationships>`,
  });
  expect(readRelationships(pack, 'xl/drawings/drawing1.xml')).toEqual([
    { id: 'a', kind: 'image', target: 'xl/media/image1.png', external: false },
    { id: 'b', kind: 'image', target: 'http://example.invalid/x.png', external: true },
  ]);
});

test('a part without relations has none, and broken ones are refused', () => {
  expect(readRelationships(packageOf({ a: '' }), 'xl/workbook.xml')).toEqual([]);
  expect(readRelationships(packageOf({ '_rels/.rels': '<Relationships>' }), '')).toEqual({
    code: 'file-part-malformed',
    facts: { part: '_rels/.rels' },
  });
  expect(readRelationships(packageOf({ '_rels/.rels': '<!DOCTYPE a><Relationships/>' }), '')).toEqual({
    code: 'file-part-dtd',
    facts: { part: '_rels/.rels' },
  });
});

test('content types are those of the part, else of its extension, whatever the case', () => {
  const types = readContentTypes(
    packageOf({
      '[content_types].XML':
        '<Types><Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/Workbook.xml" ContentType="main"/></Types>',
    }),
  ) as ContentTypes;
  expect(['xl/workbook.XML', 'xl/styles.xml', 'a.png', '__proto__'].map((name) => contentTypeOf(types, name))).toEqual([
    'main',
    'application/xml',
    '',
    '',
  ]);
});
