import { fittingText } from '../../../src/core/sheet/fitting-text';

test('a text that a cell can hold stays as it is', () => {
  for (const text of ['', 'Đã ban hành', 'a'.repeat(32_767)]) expect(fittingText(text)).toBe(text);
});

test('a longer text is cut to what a cell can hold and shows that, without half a character', () => {
  for (let before = 0; before < 3; before++) {
    const cut = fittingText('b'.repeat(before) + '😀'.repeat(20_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.endsWith('😀 […]')).toBe(true);
  }
});
