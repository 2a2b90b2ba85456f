import type { WorkbookSpec } from './workbook-spec';

/**
 * The workbook with only the named sheets in sight. Sheets that were in sight and are not named are hidden, not left out: figures of the others follow
 * from them. The first sheet in sight is shown first. Unchanged where no name is that of a sheet in sight.
 */
export function showSheets(spec: WorkbookSpec, names: readonly string[]): WorkbookSpec {
  const chosen = spec.sheets.filter((sheet) => (sheet.state ?? 'visible') === 'visible' && names.includes(sheet.name));
  const [first] = chosen;
  if (first === undefined) return spec;
  const sheets = spec.sheets.map((sheet) =>
    (sheet.state ?? 'visible') === 'visible' && !chosen.includes(sheet) ? { ...sheet, state: 'hidden' as const } : sheet,
  );
  const isShown = spec.activeSheet !== undefined && chosen.some((sheet) => sheet.name === spec.activeSheet);
  return { ...spec, sheets, ...(isShown ? {} : { activeSheet: first.name }) };
}
