import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { stringsOf } from '../../src/taskpane/strings/strings-of';
import { STEP_NAMES, type StepName } from '../../src/taskpane/steps/step-names';
import { testWith } from '../tools/test-with';
import { openSite } from './open-page';
import { masterFile, returnedFiles } from './returned-files';

/** Where pictures of the steps are put, for the README; nowhere unless asked. */
const pictures = process.env['TONGHOP_PICTURES'];
const master = masterFile(6);
const returned = returnedFiles(6, 5);

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** A colour on its way from one to another is neither: waits until every transition has ended. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((a) => !(a instanceof CSSTransition) || a.playState === 'finished'));
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

const cases = [
  ['light', 'vi'],
  ['dark', 'en'],
  ['dark', 'vi'],
  ['light', 'en'],
  ['contrast', 'vi'],
] as const;

for (const [scheme, language] of cases) {
  const options: BrowserContextOptions =
    scheme === 'contrast' ? { colorScheme: 'dark', forcedColors: 'active' } : { colorScheme: scheme, forcedColors: 'none' };
  const sharp = pictures === undefined ? {} : { deviceScaleFactor: 2 };
  testWith(['chromium'], `every step in ${language}, ${scheme}, is 320 pixels wide and axe finds nothing serious in it`, async () => {
    const text = stringsOf(language);
    const opened = await openSite(`?lang=${language}`, { ...options, ...sharp, reducedMotion: 'reduce' });
    const { page } = opened;
    const look = async (name: string): Promise<void> => {
      await page.evaluate('document.fonts.ready');
      await settled(page);
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await picture(page, scheme === 'light' ? `${name}-${language}` : `${name}-${language}-${scheme}`);
    };
    const go = (step: StepName) => page.getByRole('navigation').getByRole('button', { name: text.steps[step] }).click();
    try {
      await page.getByLabel(text.master.open).waitFor({ state: 'attached' });
      await look('empty');
      await page.getByLabel(text.master.open).setInputFiles(master);
      await page.getByRole('heading', { name: text.plan.tree }).waitFor();
      await page.locator('details summary').last().click();
      await look('plan');
      await go('assign');
      await page.getByRole('heading', { name: text.assign.title }).waitFor();
      await page.getByText(text.assign.sectionState(0, 1).slice(3)).first().click();
      await look('assign');
      await go('check');
      await page.getByLabel(text.common.chooseMany).setInputFiles(returned.slice(0, 2));
      await page.getByRole('heading', { name: 'Đảng ủy xã số 2' }).waitFor();
      await look('check');
      await go('rollup');
      await page.getByLabel(text.common.period).last().selectOption('2026-Q2');
      await page.getByLabel(text.common.chooseMany).setInputFiles(returned);
      await look('rollup-form');
      await page.getByRole('button', { name: text.rollup.start(5) }).click();
      await page.getByRole('heading', { name: text.rollup.coverage(5, 6) }).waitFor();
      await look('rollup');
      await go('report');
      await page.getByRole('heading', { name: text.report.byUnit }).waitFor();
      await look('report');
      await page.getByRole('button', { name: text.help }).click();
      await page.getByRole('button', { name: text.common.copy }).waitFor();
      await look('help');
      expect(STEP_NAMES).toHaveLength(5);
      expect(opened.faults).toEqual([]);
      expect(opened.strayRequests).toEqual([]);
    } finally {
      await opened.close();
    }
  });
}
