const path = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const webpack = require('webpack');
const { version } = require('./package.json');

const loader = (target) => ({ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } });
const resolve = { extensions: ['.ts', '.tsx', '.js', '.json'] };
const define = new webpack.DefinePlugin({ __TONGHOP_VERSION__: JSON.stringify(version) });

/** The command line: one file that starts fast, and chunks that are loaded when a command needs them. */
const commandLine = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  devtool: false,
  entry: { cli: './src/cli/cli.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: 'cli/[name].js',
    clean: false,
    libraryTarget: 'commonjs2',
  },
  resolve,
  module: { rules: [loader('node20'), { test: /\.(md|csv)$/, type: 'asset/source' }] },
  optimization: {
    minimize: mode === 'production',
    minimizer: [new EsbuildPlugin({ target: 'node20', keepNames: true })],
    chunkIds: 'named',
  },
  plugins: [define, new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  stats: 'errors-warnings',
  performance: false,
});

module.exports = (_env, argv) => [commandLine(argv.mode ?? 'production')];
