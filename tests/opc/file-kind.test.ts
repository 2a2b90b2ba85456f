import { fileKind } from '../../src/opc/file-kind';

const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');
const binary = (value: string): Uint8Array => Buffer.from(value, 'latin1');

/** A compound file with one directory sector that names these streams. */
function compound(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  streams.forEach((name, i) => {
    const at = 1024 + 128 * i;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
    bytes[at + 66] = 2;
  });
  return bytes;
}

test.each([
  ['empty', new Uint8Array(0)],
  ['zip', binary('PK\x03\x04....')],
  ['encrypted', compound('EncryptionInfo', 'EncryptedPackage')],
  ['xls', compound('Workbook', '\u0005SummaryInformation')],
  ['xls', compound('Book')],
  ['xls', binary('\x09\x08\x10\x00\x00\x06\x05\x00')],
  ['doc', compound('WordDocument')],
  ['ole', compound('Contents')],
  ['rtf', text('{\\rtf1\\ansi')],
  ['pdf', binary('%PDF-1.7\n%\xe2\xe3')],
  ['pdf', binary('\r\n\r\n%PDF-1.4')],
  ['html', text('\ufeff<!DOCTYPE html><html><body>Đăng nhập</body></html>')],
  ['html', text('  <!-- trang --> <HTML lang="vi">')],
  ['html', text('<table><tr><td>1</td></tr></table>')],
  ['html', text('MIME-Version: 1.0\nContent-Type: multipart/related\n\nContent-Type: text/html')],
  ['xml-table', text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
  ['flat-ods', text('<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">')],
  ['xml', text('<?xml version="1.0"?><data/>')],
  ['csv', text('Mã;Kết quả\nNV-001;Đã xong\nNV-002;Chưa\n')],
  ['csv', text('"Hướng dẫn, cách điền",,\n1,"Chọn tình hình,\nrồi ghi kết quả, nếu có",\n2,"Đã ""xong"", chưa",x\n')],
  ['csv', Buffer.from('\ufeffMã\tKết quả\r\nNV-001\tĐã xong\r\n', 'utf16le')],
  ['text', text('Thực hiện nhiệm vụ, báo cáo kết quả.\nHoàn thành trước ngày 30/4\n')],
  ['picture', binary('\xff\xd8\xff\xe0\x00\x10JFIF')],
  ['picture', binary('\x89PNG\r\n\x1a\n')],
  ['picture', binary('\x00\x00\x00\x18ftypheic')],
  ['archive', binary('Rar!\x1a\x07\x01\x00')],
  ['archive', binary("7z\xbc\xaf'\x1c")],
  ['companion', binary('\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X')],
  ['unknown', binary('\x00\x01\x02\x03\x04')],
])('known as %s by its own bytes', (kind, bytes) => {
  expect(fileKind(bytes)).toBe(kind);
});

test('comments without end are passed over once', () => {
  expect(fileKind(text(`${'<!-- a -->'.repeat(6000)}<html>`))).toBe('html');
  expect(fileKind(text(`${'<!-- a -->'.repeat(6000)}x`))).toBe('text');
  expect(fileKind(text('<!-- '.repeat(10_000)))).toBe('xml');
});
