const fs = require('node:fs');
const path = require('node:path');

/** Sets the run bit of an emitted file; without meaning on Windows. */
class Executable {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => {
      fs.chmodSync(path.join(compiler.outputPath, this.file), 0o755);
    });
  }
}

module.exports = { Executable };
