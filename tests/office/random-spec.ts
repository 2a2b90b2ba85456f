import fc from 'fast-check';
import type { CellSpec, CellStyle, RowSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';

const colors = ['C00000', 'D9E2F3', '375623', 'FFF9E5'];
const optional = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });

function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const style: fc.Arbitrary<CellStyle> = fc
  .record({
    bold: optional(fc.boolean()),
    italic: optional(fc.boolean()),
    underline: optional(fc.boolean()),
    size: optional(fc.constantFrom(10, 12, 16)),
    color: optional(fc.constantFrom(...colors)),
    fill: optional(fc.constantFrom(...colors)),
    border: optional(fc.constantFrom('thin' as const, 'bottom' as const, 'none' as const)),
    align: optional(fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const)),
    valign: optional(fc.constantFrom('top' as const, 'center' as const, 'bottom' as const)),
    wrap: optional(fc.boolean()),
    format: optional(fc.constantFrom('dd/mm/yyyy', '0%', '#,##0', '@')),
    unlocked: optional(fc.boolean()),
  })
  .map(defined);

/** Texts as people write them, and texts that Excel would take for something else. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '1.10',
    '1,5',
    '12/5',
    '05/3/2026',
    '2026-05-14',
    '50%',
    '1E5',
    '10:30',
    'TRUE',
    'false',
    '#N/A',
    '=A1',
    '+84 905',
    '-',
    '- Rà soát',
    '@all',
    "'quoted'",
    '5 tháng 3',
    'May 2026',
    '1.000.000 đ',
    '12-KH/ĐU',
    'NV-001A',
    'Quý II/2026',
    '0123',
    'dòng một\ndòng hai',
  ),
  fc.string({ minLength: 1, maxLength: 20 }).filter((s) => !/[\u0000-\u0009\u000b-\u001f_]/.test(s) && s.trim() === s && s !== ''),
);

const cell = (styles: readonly string[]): fc.Arbitrary<CellSpec | null> =>
  fc.oneof(
    fc.constant(null),
    fc
      .record({
        value: optional(fc.oneof(cellText, fc.integer({ min: -9999, max: 50000 }), fc.boolean())),
        style: optional(fc.constantFrom(...styles)),
        link: optional(fc.constant("'Hai'!A1")),
      })
      // A linked cell shows something: Excel writes the place's name into an empty one.
      .map(({ link, ...rest }) =>
        defined({ ...rest, link: rest.value === undefined || typeof rest.value === 'boolean' ? undefined : link }),
      ),
  );

const row = (styles: readonly string[]): fc.Arbitrary<RowSpec> =>
  fc
    .record({
      cells: fc.array(cell(styles), { maxLength: 5 }),
      height: optional(fc.constantFrom(15, 30.75, 120)),
      hidden: optional(fc.boolean()),
      outline: optional(fc.constantFrom(0, 1, 2)),
      pageBreakAfter: optional(fc.boolean()),
    })
    .map(defined);

/** Workbooks of two sheets with random cells, looks, heights and folds. */
export const randomSpec: fc.Arbitrary<WorkbookSpec> = fc.array(style, { minLength: 1, maxLength: 4 }).chain((looks) => {
  const styles = Object.fromEntries(looks.map((look, i) => [`s${i}`, look]));
  const names = Object.keys(styles);
  const rows = fc.array(row(names), { maxLength: 9 });
  return fc.tuple(rows, rows).map(([one, two]): WorkbookSpec => ({
    title: 'Ngẫu nhiên',
    created: '2026-05-20',
    font: { name: 'Times New Roman', size: 13 },
    styles,
    names: [],
    sheets: [
      { name: 'Một', columns: [{ width: 10 }], rows: one },
      { name: 'Hai', columns: [], rows: two },
    ],
  }));
});
