const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { WebpackError } = require('webpack');

/** Fails the build where the scripts that an entry loads first are together heavier than `limit` bytes, gzipped. */
class FirstLoadBudget {
  /** @param {{ entry: string, limit: number }} budget */
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoadBudget', (compilation) => {
      const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
      const total = files
        .filter((file) => file.endsWith('.js'))
        .map((file) => fs.readFileSync(path.join(compiler.outputPath, file)))
        .reduce((sum, script) => sum + zlib.gzipSync(script, { level: 9 }).length, 0);
      const figures = `${this.entry}: ${kilobytes(total)} KB of script before it shows (gzip, limit ${kilobytes(this.limit)} KB)`;
      console.log(figures);
      if (total > this.limit) compilation.errors.push(new WebpackError(figures));
    });
  }
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

module.exports = { FirstLoadBudget };
