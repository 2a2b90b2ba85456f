import * as fc from 'fast-check';
import { findCitations } from '../../../src/core/grammar/citations';
import { findTargets } from '../../../src/core/grammar/find-targets';
import { findTimeline } from '../../../src/core/grammar/find-timeline';
import { readTimeline } from '../../../src/core/grammar/read-timeline';
import type { TimelineContext } from '../../../src/core/grammar/timeline-reading';

const context: TimelineContext = { startYear: 2026, endYear: 2030, place: 'line' };
const prose: TimelineContext = { ...context, place: 'prose' };

const lines = [
  'Thời gian thực hiện: Hoàn thành trong quý II/2026.',
  'thường xuyên, hằng năm',
  '6 tháng, 1 năm và khi cần thiết',
  '2026 - 2030',
  'từ ngày 01/5/2026 đến ngày 31/5/2026',
  'trước ngày 01/6 và 15/11 hằng năm',
  'Dự kiến kỳ họp quý IV/2026',
];
const sentences = [
  'Chỉ đạo 100% Đảng ủy xã, phường thành lập Ban chỉ đạo theo Chỉ thị số 05-CT/TU, ngày 19/3/2026 của Tỉnh ủy, hoàn thành trước ngày 30/6/2026.',
  'Tổ chức 12 hội nghị, trong đó 08 trực tuyến; 04 trực tiếp (định kỳ hằng quý).',
  'Kết luận số 2517-KL/HVCTQG về hòa bình, ủy thác, thúy trúc; mỗi năm tổ chức ít nhất 02 cuộc kiểm tra.',
];

/** Other ways to write the same: Unicode form, dashes, spaces, the older tone placement, i for y, hàng for hằng. */
const variant = fc.record({
  form: fc.constantFrom('NFC', 'NFD'),
  dash: fc.constantFrom('-', '–', '—', '\u2011'),
  space: fc.constantFrom(' ', '\u00a0', '  ', ' \u200b', '\n'),
  oldTones: fc.boolean(),
  iForY: fc.boolean(),
  upper: fc.boolean(),
});
type Variant = typeof variant extends fc.Arbitrary<infer T> ? T : never;

const OLD: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
];

function rewrite(text: string, v: Variant): string {
  let out = text;
  if (v.oldTones) for (const [now, before] of OLD) out = out.replaceAll(now, before);
  if (v.iForY) out = out.replaceAll('quý', 'quí').replaceAll('kỳ', 'kì').replaceAll('hằng', 'hàng');
  if (v.upper) out = out.replace(/^(Thời gian|Chỉ đạo|Tổ chức|thường)/u, (w) => w.toUpperCase());
  return out.replaceAll('-', v.dash).replaceAll(' ', v.space).normalize(v.form);
}

it('another spelling of the same line is the same time', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lines), variant, (line, v) => {
      const [one, other] = [readTimeline(line, context), readTimeline(rewrite(line, v), context)];
      expect(other.kind).toBe(one.kind);
      expect(other.items.length).toBe(one.items.length);
      expect(other.items.filter((i) => !('trigger' in i))).toEqual(one.items.filter((i) => !('trigger' in i)));
    }),
  );
});

it('another spelling of the same sentence has the same times, targets and documents', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences), variant, (sentence, v) => {
      const written = rewrite(sentence, v);
      const one = findTimeline(sentence, prose);
      expect(findTimeline(written, prose)).toMatchObject({ kind: one.kind, items: one.items });
      const figures = (text: string) => findTargets(text).map((t) => [t.op, t.quantity, t.percent, t.per, t.breakdown.length]);
      expect(figures(written)).toEqual(figures(sentence));
      expect(findCitations(written).map((c) => [c.number, c.date])).toEqual(findCitations(sentence).map((c) => [c.number, c.date]));
    }),
  );
});

it('any text is read without failing, and places lie inside it', () => {
  const piece = fc.oneof(fc.constantFrom(...lines, ...sentences, '(', ')', '“', '30/2', '%', 'từ', 'đến', 'quý', 'mỗi', '-'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ');
      readTimeline(text, context);
      findTimeline(text, prose);
      for (const { start, end } of [...findTargets(text), ...findCitations(text)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

it('a quoted name tells neither times nor targets, whatever it says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lines, 'ít nhất 100% xã', '05-CT/TU'), (name) => {
      const text = `Hưởng ứng phong trào “${name}”.`;
      expect(findTimeline(text, prose).kind).toBe('unspecified');
      expect(findTargets(text)).toEqual([]);
    }),
  );
});
