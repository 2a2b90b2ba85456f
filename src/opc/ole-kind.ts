const entrySize = 128;
const longestName = 64;

const utf16 = new TextDecoder('utf-16le');

/**
 * What a compound file (MS-CFB) holds, by the names of its streams. Entries of its directory stand at multiples of 128 bytes wherever its
 * sectors lie, so all such places are looked at instead of following its tables.
 */
export function oleKind(bytes: Uint8Array): 'encrypted' | 'xls' | 'doc' | 'ole' {
  const names = new Set<string>();
  for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
    const length = bytes[at + longestName]! | (bytes[at + longestName + 1]! << 8);
    const isStream = bytes[at + longestName + 2] === 2;
    if (isStream && length > 2 && length <= longestName && length % 2 === 0) names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  return names.has('WordDocument') || names.has('PowerPoint Document') ? 'doc' : 'ole';
}
