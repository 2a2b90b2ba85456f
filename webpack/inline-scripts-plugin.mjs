import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const { Compilation, sources } = webpack;

const name = 'InlineScriptsPlugin';
const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Text that ends no script element: in strings and patterns of JavaScript `\x3c` says the same. */
const embedded = (code) => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

/**
 * Writes a page that carries its scripts in itself, each allowed by its hash: `first` (as it stands), the build's one script, and the worker's as text
 * that the page starts from a blob.
 */
export class InlineScriptsPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { template, filename, first, worker } = this.options;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const [script] = Object.keys(assets).filter((asset) => asset.endsWith('.js'));
        const main = embedded(assets[script].source().toString());
        const early = embedded(readFileSync(first, 'utf8'));
        const beside = embedded(readFileSync(worker, 'utf8'));
        const policy = [
          "default-src 'none'",
          `script-src ${digest(early)} ${digest(main)}`,
          'worker-src blob:',
          "style-src 'unsafe-inline'",
          'img-src data:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const page = readFileSync(template, 'utf8')
          .replace('{{policy}}', () => policy)
          .replace('{{first}}', () => early)
          .replace('{{worker}}', () => beside)
          .replace('{{main}}', () => main);
        compilation.deleteAsset(script);
        compilation.emitAsset(filename, new sources.RawSource(page));
        for (const file of [template, first, worker]) compilation.fileDependencies.add(path.resolve(file));
      });
    });
  }
}
