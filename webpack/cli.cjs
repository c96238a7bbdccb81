const { BannerPlugin } = require('webpack');
const { common, fromRoot } = require('./common.cjs');
const { Executable } = require('./plugins/executable.cjs');

/** The command line: one self-contained file, readable as it stands. */
module.exports = function cli() {
  const base = common('cli', 'production');
  return {
    ...base,
    target: 'node20',
    entry: { chitieu: './src/cli/chitieu.ts' },
    output: { path: fromRoot('dist/cli'), filename: '[name].cjs', clean: true },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new Executable('chitieu.cjs')],
  };
};
