const { BannerPlugin } = require('webpack');
const { common, fromRoot } = require('./common.cjs');
const { Executable } = require('./plugins/executable.cjs');

/** A program for Node: one self-contained file, readable as it stands. */
function program(name, entry, folder, plugins) {
  const base = common(name, 'production');
  return {
    ...base,
    target: 'node20',
    entry,
    output: { path: fromRoot(folder), filename: '[name].cjs', clean: true, library: { type: 'commonjs2' } },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { minimize: false },
    // The script's own place, from which it starts its workers.
    node: { __filename: false },
    plugins,
  };
}

module.exports = {
  /** The command line. */
  cli: function cli() {
    return program('cli', { chitieu: './src/cli/chitieu.ts' }, 'dist/cli', [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new Executable('chitieu.cjs'),
    ]);
  },
  /** What `npm run bench` measures, and what `npm run fuzz` asks. */
  bench: function bench() {
    const entry = { subject: './tests/bench/subject.ts', answer: './tests/hostile/subject.ts' };
    return program('bench', entry, 'dist/bench', []);
  },
};
