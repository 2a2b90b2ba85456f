/** Writes THIRD-PARTY-NOTICES.txt from what is shipped, and refuses licences that are not permissive. With --check it only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as checker from 'license-checker-rseidelsohn';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = `${root}THIRD-PARTY-NOTICES.txt`;
const permissive = /^\(?(MIT|ISC|BSD|Apache-2\.0|0BSD|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib|WTFPL)/;

const packages = await promisify(checker.init)({
  start: root,
  production: true,
  excludePrivatePackages: true,
});
const chosen = ([name, { licenses }]) => [name, (Array.isArray(licenses) ? licenses : [licenses]).join(' OR ')];
const refused = Object.entries(packages)
  .map(chosen)
  .filter(([, licence]) => !licence.split(/ OR /).some((one) => permissive.test(one)));
if (refused.length > 0) {
  console.error(`licences that are not permissive:\n${refused.map(([name, licence]) => `  ${name}: ${licence}`).join('\n')}`);
  process.exit(1);
}

const text = (entry) => {
  try {
    return /licen[cs]e|copying/i.test(entry.licenseFile ?? '')
      ? readFileSync(entry.licenseFile, 'utf8').replace(/\r\n?/g, '\n').trim()
      : '';
  } catch {
    return '';
  }
};
const heading = 'Tổng Hợp is made with the packages below. Each stands under its own licence.\n';
const byText = new Map();
for (const [name, entry] of Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const words = text(entry);
  byText.set(words, [...(byText.get(words) ?? []), `${name} (${chosen([name, entry])[1]})`]);
}
const notices = [...byText].map(([words, names]) => `${'-'.repeat(80)}\n${names.join('\n')}\n\n${words}`.trimEnd());
const made = `${[heading, ...notices].join('\n')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
} else if (readFileSync(target, 'utf8') !== made) {
  console.error('THIRD-PARTY-NOTICES.txt is not up to date: npm run notices');
  process.exit(1);
}
