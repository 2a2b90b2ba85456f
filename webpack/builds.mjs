import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import esbuild from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { InlineScriptsPlugin } from './inline-scripts-plugin.mjs';

const { EsbuildPlugin } = esbuild;
const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
const browsers = ['chrome109', 'safari15.4'];
const site = path.resolve(here, 'dist/site');
const loader = (target) => ({ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } });
const samples = { test: /\.(md|csv)$/, type: 'asset/source' };
const resolve = { extensions: ['.ts', '.tsx', '.js', '.json'] };
const define = new webpack.DefinePlugin({ __TONGHOP_VERSION__: JSON.stringify(version) });
const quiet = { devtool: false, stats: 'errors-warnings', performance: false };
/** A second build, and the one before every test run, takes over what has not changed. */
const cache = (name) => ({ type: 'filesystem', name, buildDependencies: { config: [fileURLToPath(import.meta.url)] } });

/** The command line: one file that starts fast, and chunks that are loaded when a command needs them. */
const commandLine = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  entry: { cli: './src/cli/cli.ts' },
  output: {
    path: path.resolve(here, 'dist'),
    filename: '[name].js',
    chunkFilename: 'cli/[name].js',
    clean: false,
    libraryTarget: 'commonjs2',
  },
  resolve,
  module: { rules: [loader('node20'), samples] },
  optimization: {
    minimize: mode === 'production',
    minimizer: [new EsbuildPlugin({ target: 'node20', keepNames: true })],
    chunkIds: 'named',
  },
  plugins: [define, new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
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
const worker = (mode) => ({
  ...browserBuild('worker', mode),
  target: ['webworker', 'es2022'],
  entry: { worker: './src/taskpane/worker/worker.ts' },
  output: { path: site, filename: '[name].js', clean: false },
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

/** The add-in's site: the pane in Excel (taskpane.html) and the same as a page without Excel (index.html), over the same scripts. */
const pane = (mode) => ({
  ...browserBuild('pane', mode),
  entry: { pane: './src/taskpane/index.tsx' },
  output: { path: site, filename: '[name].js', chunkFilename: 'parts/[name].js', clean: false },
  plugins: [
    define,
    html('taskpane.html', { policy: policy(microsoft), office: `${microsoft}/lib/1/hosted/office.js`, scripts: ['pane.js'] }),
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
  devServer: {
    static: site,
    port: 3000,
    server: 'https',
    hot: false,
    liveReload: true,
    devMiddleware: { writeToDisk: true },
    client: { overlay: false },
  },
});

/** The page as one file that opens from a disk: every script within it, allowed by its hash. */
const single = (mode) => ({
  ...browserBuild('single', mode),
  dependencies: ['worker', 'pane'],
  entry: { single: './src/taskpane/index.tsx' },
  output: { path: path.resolve(here, 'dist/single'), filename: '[name].js', clean: false },
  plugins: [
    define,
    oneFile,
    new InlineScriptsPlugin({
      template: './src/taskpane/page/single.ejs',
      filename: 'tong-hop.html',
      first: './assets/old-browser.js',
      worker: path.join(site, 'worker.js'),
    }),
  ],
});

/** The command line, the worker, the add-in's site and the single page. */
export const builds = (_env, argv) => {
  const mode = argv.mode ?? 'production';
  return [commandLine(mode), worker(mode), pane(mode), single(mode)];
};
