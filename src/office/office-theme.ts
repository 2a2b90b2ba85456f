/** Luma (ITU-R BT.601) below which a background is a dark one. */
const darkest = 128;

/** Whether Office itself is dark: as it says, or by the colour of its background; null where it says nothing (Excel on the web, older ones). */
export function isOfficeDark(): boolean | null {
  // The typings promise a theme; not every Excel has one.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [, digits] = /^#([0-9A-F]{6})$/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < darkest;
}
