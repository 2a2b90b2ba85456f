import { partKey, relationshipsPart, resolveTarget } from '../../src/opc/part-name';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '\\xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/worksheets/sheet1.xml', './a%20b.xml', 'xl/worksheets/a b.xml'],
  ['xl/worksheets/sheet1.xml', '../../../../etc/passwd', 'etc/passwd'],
  ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('from %s the target %s leads to %s', (from, target, expected) => {
  expect(resolveTarget(from, target)).toBe(expected);
});

test('the relations of a part stand beside it, those of the package at the top', () => {
  expect(relationshipsPart('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
  expect(relationshipsPart('')).toBe('_rels/.rels');
});

test('names are the same part whatever their case and slashes', () => {
  expect(new Set(['/XL/Đảng.xml', 'xl\\đảng.XML', '\\xl/đảng.xml'].map(partKey)).size).toBe(1);
});
