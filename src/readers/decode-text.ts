import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { convertLegacy, detectLegacy } from '../core/text/legacy-encoding';
import { documentLimits } from './document-limits';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  if (even > head.length / 8 && odd === 0) return 'utf-16be';
  return 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    // By its name: the decoder may be of another realm than this code.
    if ((cause as Error).name === 'TypeError') return null;
    throw cause;
  }
}

/** So many sound letters to one damaged byte still make a text in UTF-8, cut off or hurt on its way. */
const SOUND_TO_DAMAGED = 20;

/** UTF-8 in which a few bytes are damaged, those shown as U+FFFD; null where it is no UTF-8 at all. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[\u00a0-\ufffc]/gu)?.length ?? 0;
  return sound >= SOUND_TO_DAMAGED * damaged ? text : null;
}

function damagedIssue(text: string): Issue {
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/).length;
  const count = text.match(/\ufffd/gu)?.length ?? 0;
  return issue('document-letters-damaged', 'warning', { kind: 'document', line }, { count });
}

/** Text in an encoding from before Unicode is converted, never silently: the warning shows a piece of it before and after. */
function withoutLegacy(text: string): Result<string> {
  const sign = detectLegacy(text);
  if (sign === null) return result(text);
  const after = convertLegacy(text, sign);
  const first = text.split('\n').findIndex((line) => detectLegacy(line) !== null);
  const sample = (of: string): string => (of.split('\n')[Math.max(first, 0)] ?? '').trim().slice(0, 60);
  const told = issue('document-legacy-encoding', 'warning', nowhere, {
    encoding: sign.encoding,
    before: sample(text),
    after: sample(after),
  });
  return result(after, [told]);
}

const refused = (told: Issue): Result<string> => result('', [told]);

/**
 * The text of a document's bytes: UTF-8 or UTF-16 with or without a byte-order mark, a few damaged bytes told; bytes that are neither are taken for a Vietnamese
 * encoding from before Unicode. Refuses what is empty, too large or not text.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refused(issue('document-empty', 'error', nowhere, {}));
  if (bytes.length > documentLimits.bytes) {
    return refused(
      issue('document-too-large', 'error', nowhere, {
        megabytes: Math.ceil(bytes.length / 1048576),
        limit: documentLimits.bytes / 1048576,
      }),
    );
  }
  const unicode = decoded(bytes, encodingOf(bytes));
  const damaged = unicode === null ? damagedUtf8(bytes) : null;
  const text = unicode ?? damaged ?? new TextDecoder('windows-1252').decode(bytes);
  if (text.length > documentLimits.characters) {
    return refused(issue('document-too-long', 'error', nowhere, { characters: text.length, limit: documentLimits.characters }));
  }
  if (text.includes('\u0000')) return refused(issue('document-not-text', 'error', nowhere, {}));
  if (damaged !== null) return result(damaged, [damagedIssue(damaged)]);
  const legacy = withoutLegacy(text);
  if (unicode !== null || legacy.issues.length > 0) return legacy;
  return result(new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), [
    issue('document-not-unicode', 'warning', nowhere, { encoding: 'windows-1258' }),
  ]);
}
