import { isOfficeDark } from '../../src/office/office-theme';
import { openExcel, type OpenExcel } from '../office-host/open-excel';

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ apiLevel: '1.9' });
});
afterEach(() => excel.close());

/** The Office of a machine, with a theme. */
function withTheme(officeTheme: object | undefined): void {
  Reflect.set(globalThis, 'Office', { context: { officeTheme } });
}

it('says nothing where Excel has no theme to tell of', () => {
  withTheme(undefined);
  expect(isOfficeDark()).toBeNull();
  withTheme({ bodyBackgroundColor: '' });
  expect(isOfficeDark()).toBeNull();
});

it.each([
  ['#FFFFFF', false],
  ['#F0F0F0', false],
  ['#666666', true],
  ['#262626', true],
])('takes a background of %s as the theme', (bodyBackgroundColor, isDark) => {
  withTheme({ bodyBackgroundColor });
  expect(isOfficeDark()).toBe(isDark);
});

it('believes Office where it says itself whether it is dark', () => {
  withTheme({ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true });
  expect(isOfficeDark()).toBe(true);
});
