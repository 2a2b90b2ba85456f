import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import esbuild from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { InlineScriptsPlugin } from './inline-scripts-plugin.mjs';
import { localAddress } from './manifest.mjs';
import { localServer } from './local-server.mjs';

const { EsbuildPlugin } = esbuild;
const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { version, config } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
const browsers = ['chrome109', 'safari15.4'];
const loader = (target) => ({ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } });
const samples = { test: /\.(md|csv)$/, type: 'asset/source' };
const resolve = { extensions: ['.ts', '.tsx', '.js', '.json'] };
const define = new webpack.DefinePlugin({ __TONGHOP_VERSION__: JSON.stringify(version) });
const quiet = { devtool: false, stats: 'errors-warnings', performance: false };
/** Names of parts that archives and every file system take: webpack's own, cut short before the digest in which long ones end. */
const partName =
  (folder) =>
  ({ chunk }) =>
    `${folder}/${String(chunk.id).length > 60 ? String(chunk.id).slice(0, 50) + String(chunk.id).slice(-7) : chunk.id}.js`;
/** A second build, and the one before every test run, takes over what has not changed. */
const cache = (name) => ({ type: 'filesystem', name, buildDependencies: { config: [fileURLToPath(import.meta.url)] } });

/**
 * The command line: one file that starts fast, and chunks that are loaded when a command needs them. Its node keeps a small young generation, so that a run over
 * thousands of workbooks needs hardly more memory than one over a hundred.
 */
const commandLine = (mode, out) => ({
  name: 'cli',
  mode,
  target: 'node20',
  entry: { cli: './src/cli/cli.ts' },
  output: {
    path: out,
    filename: '[name].js',
    chunkFilename: partName('cli'),
    clean: false,
    libraryTarget: 'commonjs2',
  },
  resolve,
  module: { rules: [loader('node20'), samples] },
  optimization: {
    minimize: mode === 'production',
    minimizer: [new EsbuildPlugin({ target: 'node20' })],
    chunkIds: 'named',
  },
  plugins: [define, new webpack.BannerPlugin({ banner: `#!/usr/bin/env -S node ${config.node_flags}`, raw: true, entryOnly: true })],
  ...quiet,
});

const browserBuild = (name, mode) => ({
  name,
  mode,
  target: ['web', 'es2022'],
  cache: cache(`${name}-${mode}`),
  resolve,
  module: { rules: [loader(browsers), samples] },
  optimization: {
    minimize: mode === 'production',
    minimizer: [new EsbuildPlugin({ target: browsers, legalComments: 'none' })],
    chunkIds: 'named',
  },
  ...quiet,
});
const oneFile = new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** The worker: one classic script, which the pane starts and the single page carries within it. */
const worker = (mode, out) => ({
  ...browserBuild('worker', mode),
  target: ['webworker', 'es2022'],
  entry: { worker: './src/taskpane/worker/worker.ts' },
  output: { path: path.join(out, 'site'), filename: '[name].js', clean: false },
  plugins: [define, oneFile],
});

const microsoft = 'https://appsforoffice.microsoft.com';
/** What a page of ours may load: its own files, and in Excel Microsoft's script. Styles are made by Fluent in the page. */
const policy = (more = '') =>
  [
    "default-src 'none'",
    `script-src 'self'${more === '' ? '' : ` ${more}`}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${more === '' ? '' : ` ${more}`}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
const html = (filename, parameters) =>
  new HtmlPlugin({ template: './src/taskpane/page/page.ejs', filename, inject: false, minify: false, templateParameters: parameters });

/**
 * The add-in's site: the pane in Excel (taskpane.html) and the same as a page without Excel (index.html), over the same scripts. `isolated`: office.js
 * lies beside them instead of at Microsoft's address.
 */
const pane = (mode, out, { isolated = false, page = false }) => ({
  ...browserBuild('pane', mode),
  entry: { pane: './src/taskpane/index.tsx' },
  output: { path: path.join(out, 'site'), filename: '[name].js', chunkFilename: partName('parts'), clean: false },
  plugins: [
    define,
    html('taskpane.html', {
      policy: isolated ? policy() : policy(microsoft),
      office: isolated ? 'office-js/office.js' : `${microsoft}/lib/1/hosted/office.js`,
      scripts: ['pane.js'],
    }),
    html('index.html', { policy: policy(), office: null, scripts: ['pane.js'] }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/old-browser.js', to: 'old-browser.js' },
        { from: 'src/taskpane/page/support.html', to: 'support.html' },
        { from: 'manifest.xml' },
      ],
    }),
  ],
  devServer: localServer(page ? null : localAddress),
});

/** The page as one file that opens from a disk: every script within it, allowed by its hash. */
const single = (mode, out) => ({
  ...browserBuild('single', mode),
  dependencies: ['worker', 'pane'],
  entry: { single: './src/taskpane/index.tsx' },
  output: { path: path.join(out, 'single'), filename: '[name].js', clean: false },
  plugins: [
    define,
    oneFile,
    new InlineScriptsPlugin({
      template: './src/taskpane/page/single.ejs',
      filename: 'tong-hop.html',
      first: './assets/old-browser.js',
      worker: path.join(out, 'site/worker.js'),
    }),
  ],
});

/** The command line, the worker, the add-in's site and the single page; `--env out=FOLDER` puts them elsewhere than into dist. */
export const builds = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const out = path.resolve(here, env.out ?? 'dist');
  return [commandLine(mode, out), worker(mode, out), pane(mode, out, env), single(mode, out)];
};
