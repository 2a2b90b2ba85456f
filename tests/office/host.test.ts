import { findHost, hostFacts, supports } from '../../src/office/host';
import { openExcel } from '../office-host/open-excel';

it('knows a page without office.js from Excel', async () => {
  expect(await findHost()).toEqual({ inExcel: false, platform: 'browser', language: 'vi' });
});

it('knows the platform, the language and the requirement sets', async () => {
  const excel = openExcel({ apiLevel: '1.12', platform: 'desktop', language: 'en-US' });
  expect(await findHost()).toEqual({ inExcel: true, platform: 'PC', language: 'en' });
  expect([supports('1.12'), supports('1.13')]).toEqual([true, false]);
  expect(hostFacts()).toEqual({ platform: 'PC', version: '16.0', displayLanguage: 'en-US', excelApi: '1.12' });
  excel.close();
});

it('takes an Excel that is too old for a page without Excel', async () => {
  const excel = openExcel({ apiLevel: '1.8' });
  expect((await findHost()).inExcel).toBe(false);
  excel.close();
});
