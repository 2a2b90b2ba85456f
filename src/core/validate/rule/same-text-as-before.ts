import { entryFields } from '../../fields/fields';
import { fold } from '../../text/fold';
import { defineRule, example } from '../entry-rule';

/** Shorter texts ("Đã ban hành") are the same by chance. */
const SHORTEST = 15;

/** The result is word for word that of the last period, although the row is not marked as unchanged. */
export const sameTextAsBefore = defineRule({
  code: 'same-text-as-before',
  severity: 'warning',
  find: ({ values, previous, previousProgress }, { earlier }) => {
    const { result, progress } = values;
    if (result === undefined || result.length < SHORTEST || progress === 'unchanged' || progress === 'done') return null;
    if (earlier === undefined && (previousProgress === null || previous === '')) return null;
    const text = fold(result);
    const same = earlier === undefined ? fold(previous).endsWith(text) : earlier.result !== undefined && fold(earlier.result) === text;
    return same ? { field: 'result', facts: { column: entryFields.result.header.vi } } : null;
  },
  examples: {
    ok: [
      example(
        { progress: 'in-progress', result: 'Đang lấy ý kiến các phòng' },
        { previousProgress: 'in-progress', previous: 'Đang thực hiện. Đang soạn' },
      ),
      example({ progress: 'unchanged', result: 'Đang lấy ý kiến các phòng' }, {}, { earlier: { result: 'Đang lấy ý kiến các phòng' } }),
      example({ progress: 'in-progress', result: 'Đang làm' }, {}, { earlier: { result: 'Đang làm' } }),
    ],
    notOk: [
      example({ progress: 'in-progress', result: 'Đang lấy ý kiến các phòng' }, {}, { earlier: { result: 'đang  lấy ý kiến các phòng' } }),
      example(
        { progress: 'in-progress', result: 'Đang lấy ý kiến các phòng' },
        { previousProgress: 'in-progress', previous: 'Đang thực hiện (40%). Đang lấy ý kiến các phòng' },
      ),
    ],
  },
});
