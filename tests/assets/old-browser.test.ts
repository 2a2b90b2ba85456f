import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';

const script = readFileSync(resolve(__dirname, '../../assets/old-browser.js'), 'utf8');

/** What the page says once it is loaded, in a browser with a language that lacks some of what ours need. */
async function saidIn(language: string, lacks: readonly string[]): Promise<{ readonly words: string; readonly link: string | null }> {
  const take = lacks.map((what) => `delete ${what};`).join('');
  // The document's own scripts run before it is whole, as on the page.
  const { window } = new JSDOM(
    `<!doctype html><script>window.structuredClone = window.structuredClone || function () {};
    Object.defineProperty(navigator, 'language', { value: '${language}' });${take}</script><script>${script}</script><div id="root"></div>`,
    { runScripts: 'dangerously', url: 'https://tonghop.example/taskpane.html' },
  );
  if (window.document.readyState !== 'complete') await new Promise((done) => window.addEventListener('load', done));
  const root = window.document.getElementById('root')!;
  return { words: root.textContent ?? '', link: root.querySelector('a')?.href ?? null };
}

test('the script is ES5 throughout, so that the oldest panes can read it', () => {
  const found = new Linter().verify(script, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(found).toEqual([]);
});

test.each([['structuredClone'], ['Array.prototype.findLastIndex']])(
  'a browser without %s is told in one sentence where to go on',
  async (what) => {
    const { words, link } = await saidIn('vi-VN', [what]);
    expect(words).toMatch(/^Phiên bản Office hoặc trình duyệt này đã cũ.* Tổng Hợp$/);
    expect(link).toBe('https://tonghop.example/index.html');
    expect((await saidIn('en-US', [what])).words).toMatch(/^This version of Office or of the browser is too old/);
  },
);

test('a browser that has all that is needed hears nothing', async () => {
  expect(await saidIn('vi-VN', [])).toEqual({ words: '', link: null });
});
