import { readFileSync } from 'node:fs';
import { liveFeatures, type LiveSupport } from '../../src/office/draw/live-features';

function difference(support: LiveSupport): string | null {
  if (support === 'same') return null;
  if (support === 'none') return 'in a file only';
  return 'from' in support ? `from ExcelApi ${support.from}` : support.otherwise;
}

/** The table of the README: every feature of a spec, by where it stands, and how each renderer shows it. */
function featureTable(): string {
  const byPlace = new Map<string, [string, LiveSupport][]>();
  for (const [feature, support] of Object.entries(liveFeatures)) {
    const [place = '', name = ''] = feature.split('.');
    byPlace.set(place, [...(byPlace.get(place) ?? []), [name, support]]);
  }
  const lines = [...byPlace].map(([place, features]) => {
    const alike = features.filter(([, support]) => support === 'same').map(([name]) => `\`${name}\``);
    const otherwise = features.flatMap(([name, support]) => {
      const words = difference(support);
      return words === null ? [] : [`\`${name}\`: ${words}`];
    });
    return `| ${place} | ${alike.join(' ')} | ${otherwise.join('; ')} |`;
  });
  return ['| of a spec | alike in a file and in the open workbook | otherwise in the open workbook |', '|---|---|---|', ...lines].join(
    '\n',
  );
}

test('the README says of every feature how a file and the open workbook show it', () => {
  const readme = readFileSync('README.md', 'utf8');
  const begin = readme.indexOf('| of a spec |');
  const table = readme.slice(begin, readme.indexOf('\n\n', begin));
  expect(table).toBe(featureTable());
});
