const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Compilation, WebpackError, sources } = require('webpack');

/** Fails the build where the scripts that an entry loads first are together heavier than `limit` bytes, gzipped. */
class FirstLoadBudget {
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoadBudget', (compilation) => {
      const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
      const scripts = files.filter((file) => file.endsWith('.js'));
      const total = scripts
        .map((file) => fs.readFileSync(path.join(compilation.outputOptions.path, file)))
        .reduce((sum, script) => sum + zlib.gzipSync(script, { level: 9 }).length, 0);
      const figures = `${this.entry}: ${kilobytes(total)} KB of script before it shows (gzip, limit ${kilobytes(this.limit)} KB)`;
      console.log(figures);
      if (total > this.limit) compilation.errors.push(new WebpackError(figures));
    });
  }
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Puts tags at the head's start, in front of the page's own scripts, so that a policy governs everything after it. */
class HeadStart {
  constructor(tags) {
    this.tags = tags;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('HeadStart', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('HeadStart', (data) => {
        const charset = /<meta charset="?utf-8"?\s*\/?>/i;
        if (!charset.test(data.html)) throw new Error(`${data.outputName} states no utf-8 charset`);
        data.html = data.html.replace(charset, (meta) => [meta, ...this.tags].join('\n    '));
        return data;
      });
    });
  }
}

/** Emits a file made from a text of the project. */
class EmitText {
  constructor({ from, to, transform }) {
    Object.assign(this, { from, to, transform });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmitText', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitText', stage }, () => {
        compilation.fileDependencies.add(this.from);
        const content = this.transform(fs.readFileSync(this.from, 'utf8'));
        compilation.emitAsset(this.to, new sources.RawSource(content));
      });
    });
  }
}

/** Sets the run bit of an emitted file; without meaning on Windows. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => {
      fs.chmodSync(path.join(compiler.outputPath, this.file), 0o755);
    });
  }
}

module.exports = { EmitText, Executable, FirstLoadBudget, HeadStart };
