/**
 * Makes everything that is handed out: the add-in's folder with its manifest, the page as a zip and as one file, the command line as a package, and the
 * checksums of all. The same sources give the same bytes.
 * usage: npm run release -- [--address https://host/folder] [--isolated] [--output FOLDER]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { localAddress, manifestFor, siteAddress } from './manifest.mjs';
import { officeJsFiles } from './office-js-files.mjs';
import { tgzOf, zipOf } from './pack.mjs';
import { tellValidation } from './validate-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checksums = 'SHA256SUMS.txt';
/** What belongs to the pane in Excel, and not to the page. */
const ofExcel = /^(manifest\.xml|taskpane\.html|assets\/(?!icon-))/;

const { values: asked } = parseArgs({
  options: {
    address: { type: 'string', default: localAddress },
    isolated: { type: 'boolean', default: false },
    output: { type: 'string', default: path.join(root, 'release') },
  },
});

/** The files below a folder, by their path in it. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)]);
}

/** Builds everything anew, apart from what developers have in dist. */
function build(isolated) {
  const out = mkdtempSync(path.join(tmpdir(), 'tonghop-release-'));
  const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));
  const more = isolated ? ['--env', 'isolated'] : [];
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', `out=${out}`, ...more], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
  const built = new Map(filesOf(out));
  rmSync(out, { recursive: true });
  return built;
}

const within = (built, folder) =>
  [...built].filter(([file]) => file.startsWith(`${folder}/`)).map(([file, bytes]) => [file.slice(folder.length + 1), bytes]);

/** The package of the command line: no other package is needed with it. */
function commandLine(built, facts, licences) {
  const { name, version, description, license, engines } = facts;
  const programs = [...built].filter(([file]) => file === 'cli.js' || file.startsWith('cli/'));
  const packageJson = JSON.stringify({ name, version, description, license, engines, bin: { [name]: 'dist/cli.js' } }, null, 2);
  const files = [
    ['package.json', Buffer.from(`${packageJson}\n`)],
    ...programs.map(([file, bytes]) => [`dist/${file}`, bytes]),
    ...licences,
  ];
  return tgzOf(
    files.map(([file, bytes]) => [`package/${file}`, bytes]),
    ['package/dist/cli.js'],
  );
}

/** Everything to hand out, by its path. */
function releaseFiles(address, isolated) {
  const facts = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const licences = ['LICENSE', 'THIRD-PARTY-NOTICES.txt'].map((name) => [name, readFileSync(path.join(root, name))]);
  const built = build(isolated);
  const site = [...within(built, 'site'), ...licences];
  const manifest = Buffer.from(manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), address));
  const addIn = [...site.filter(([file]) => file !== 'manifest.xml'), ['manifest.xml', manifest], ...(isolated ? officeJsFiles() : [])];
  return [
    ...addIn.map(([file, bytes]) => [`addin/${file}`, bytes]),
    [`tong-hop-page-${facts.version}.zip`, zipOf(site.filter(([file]) => !ofExcel.test(file)))],
    [`tong-hop-${facts.version}.html`, built.get('single/tong-hop.html')],
    [`${facts.name}-${facts.version}.tgz`, commandLine(built, facts, licences)],
    ...licences,
  ];
}

/** Whether a release may be put into a folder: it is not there, empty, or holds a former release, which goes. */
function makeRoom(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  if (!existsSync(path.join(folder, checksums))) return false;
  rmSync(folder, { recursive: true });
  return true;
}

function writeRelease(folder, files) {
  const sums = files.map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`).join('');
  for (const [file, bytes] of [...files, [checksums, sums]]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
}

function tellRelease(files, address) {
  const [addIn, others] = [true, false].map((inside) => files.filter(([file]) => file.startsWith('addin/') === inside));
  for (const [file, bytes] of others) console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} KB`);
  console.log(`addin/  ${addIn.length} files, to be served at ${address}/`);
}

function main() {
  const address = siteAddress(asked.address);
  const folder = path.resolve(asked.output);
  if (address === null) {
    console.error(`${asked.address}: the address of an add-in's site begins with https:// and ends with a host or a folder`);
    return 2;
  }
  if (!makeRoom(folder)) {
    console.error(`${folder}: other files than those of a release are in this folder; nothing was written`);
    return 2;
  }
  const files = releaseFiles(address, asked.isolated).sort(([a], [b]) => (a < b ? -1 : 1));
  writeRelease(folder, files);
  tellRelease(files, address);
  return tellValidation(path.join(folder, 'addin/manifest.xml')) ? 0 : 1;
}

process.exitCode = main();
