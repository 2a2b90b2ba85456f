import { bucketOf, type Bucket } from '../../../src/core/status/bucket';
import { bucketFormula, taskBucketFormula } from '../../../src/core/status/bucket-formula';
import { COUNT_FIGURES, figureOf } from '../../../src/core/status/count-figures';
import { countsOf } from '../../../src/core/status/counts-of';
import { deriveStatus } from '../../../src/core/status/derive-status';
import { bucketWords, statusWords } from '../../../src/core/status/labels';
import { statusFormula } from '../../../src/core/status/status-formula';
import { everyStatusCase } from './every-status-case';
import { countRows, formulaSheets } from './formula-sheets';

const allBuckets = Object.keys(bucketWords) as Bucket[];
const formulas = formulaSheets.flatMap((s) => s.rows.flatMap((row) => row.cells.flatMap((c) => c?.formula ?? [])));

test('the table of cases reaches every status, every place and every figure', () => {
  expect(new Set(everyStatusCase.map(deriveStatus)).size).toBe(Object.keys(statusWords).length);
  expect(new Set(everyStatusCase.flatMap((facts) => [bucketOf(facts), bucketOf(facts, true)])).size).toBe(allBuckets.length);
  const { tasks, turns } = countsOf(countRows);
  expect(COUNT_FIGURES.filter((figure) => figureOf(tasks, figure) === 0 || figureOf(turns, figure) === 0)).toEqual([]);
});

test('formulas keep to Excel 2010: known functions, no clock, no whole columns, within its length', () => {
  const used = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, '').match(/[A-Z.]+(?=\()/g) ?? []));
  const known = [
    'AND',
    'CHOOSE',
    'COUNTIFS',
    'IF',
    'IFERROR',
    'INDEX',
    'INT',
    'ISNUMBER',
    'MATCH',
    'OR',
    'ROW',
    'SUBSTITUTE',
    'SUMPRODUCT',
    'TRIM',
  ];
  expect([...used].sort()).toEqual(known);
  expect(formulas.filter((formula) => /\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)/.test(formula.replace(/"[^"]*"/g, '')))).toEqual([]);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
});

/** Cells of one row, and the formulas over them. That they calculate what core derives is shown in LibreOffice; here no letter of them changes unseen. */
const cells = { progress: '$D2', finished: '$F2', due: '$B2', cutoff: '$J$1', kind: '$A2' };

test('the formula of a status reads as proved', () => {
  expect(statusFormula(cells)).toMatchSnapshot();
  expect(statusFormula({ ...cells, from: '$C2', previous: '$E2' })).toMatchSnapshot();
});

test('the formula of a place in the count reads as proved', () => {
  expect(bucketFormula({ ...cells, status: '$G2' })).toMatchSnapshot();
  expect(bucketFormula({ ...cells, status: '$G2', excluded: '$I2', uncounted: '$K2="later"' })).toMatchSnapshot();
});

test('the formula of a whole task’s place reads as proved', () => {
  expect(taskBucketFormula({ task: '$A2', tasks: '$A$2:$A$9', buckets: '$B$2:$B$9' })).toMatchSnapshot();
});
