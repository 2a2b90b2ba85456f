/**
 * Generates the parsers of src/core/grammar from their .peggy sources, each with its types.
 * usage: node tests/gate/generate-grammars.mjs [--check]      --check writes nothing and exits 1 if a generated file is not up to date
 */
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import peggy from 'peggy';

const folder = fileURLToPath(new URL('../../src/core/grammar/', import.meta.url));
const capital = (name) => name.replace(/(?:^|-)([a-z])/g, (_, c) => c.toUpperCase());

/** The rules a caller may begin with: Start, for what stands by itself, and Prose, for running sentences. */
const beginnings = (source) => ['Start', 'Prose'].filter((rule) => new RegExp(`^${rule}\\b`, 'm').test(source));

/**
 * The parser without the lists of what was expected where: the grammars read any text, so that nobody is ever told, and making the lists anew for each of
 * thousands of short texts takes most of the time. Its constants are made once.
 */
function lean(js) {
  const constants = [];
  const quiet = js
    .replace('let peg$silentFails = options.peg$silentFails | 0;', 'let peg$silentFails = 1;')
    .replace(/^ *if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}\n/gm, '')
    .replace(/^ {2}const peg\$e\d+ = .*;\n/gm, '')
    .replace(/^ {2}(const peg\$[cr]\d+ = .*;\n)/gm, (_, constant) => {
      constants.push(constant);
      return '';
    });
  return quiet.replace(/^function peg\$parse\(/m, () => `${constants.join('')}\nfunction peg$parse(`);
}

function generated(name) {
  const source = readFileSync(join(folder, `${name}.peggy`), 'utf8');
  const js = peggy.generate(source, {
    output: 'source',
    format: 'es',
    allowedStartRules: beginnings(source),
    grammarSource: `${name}.peggy`,
  });
  const node = `${capital(name)}Node`;
  const types =
    `import type { ${node} } from './${name}-node';\n\n` +
    `/** Every node that the grammar ${name}.peggy finds in a folded text, in order; it reads any text. */\n` +
    `export function parse(input: string, options?: { readonly startRule: ${beginnings(source)
      .map((rule) => `'${rule}'`)
      .join(' | ')} }): ${node}[];\n`;
  return { [`${name}.generated.js`]: lean(js), [`${name}.generated.d.ts`]: types };
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.peggy'))
  .map((file) => file.slice(0, -'.peggy'.length));
const stale = [];
for (const name of names) {
  for (const [file, text] of Object.entries(generated(name))) {
    const path = join(folder, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(file);
    if (!process.argv.includes('--check')) writeFileSync(path, text);
  }
}
if (stale.length > 0) console.log(`${process.argv.includes('--check') ? 'not up to date' : 'written'}: ${stale.join(', ')}`);
if (process.argv.includes('--check') && stale.length > 0) process.exitCode = 1;
