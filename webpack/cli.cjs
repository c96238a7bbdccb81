const Minimizer = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { common, fromRoot } = require('./common.cjs');
const { nodeFlags } = require('./nodeFlags.cjs');
const { Executable } = require('./plugins/executable.cjs');

/** Functions are not put into each other, nor variables into their only use: the engine knows better when, and took a sixth longer. */
const compress = { inline: 0, reduce_funcs: false, reduce_vars: false, collapse_vars: false, sequences: 0 };
const minimizerOptions = { ecma: 2022, mangle: false, compress, format: { ascii_only: true, comments: 'some' } };

/**
 * A program for Node: one self-contained file. Every thread holds its text, so that what is never called is left out, and no letter outside
 * ASCII makes all others take two bytes: 6 MB less for each thread. Names stay, so that an error still says where it comes from.
 */
function program(name, entry, folder, plugins) {
  const base = common(name, 'production');
  return {
    ...base,
    target: 'node20',
    entry,
    output: { path: fromRoot(folder), filename: '[name].cjs', clean: true, library: { type: 'commonjs2' } },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: {
      minimize: true,
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, minimizerOptions, extractComments: false })],
    },
    // The script's own place, from which it starts its workers.
    node: { __filename: false },
    plugins,
  };
}

module.exports = {
  /** The command line. */
  cli: function cli() {
    return program('cli', { chitieu: './src/cli/chitieu.ts' }, 'dist/cli', [
      new BannerPlugin({ banner: `#!/usr/bin/env -S node ${nodeFlags.join(' ')}`, raw: true }),
      new Executable('chitieu.cjs'),
    ]);
  },
  /** What `npm run bench` measures, and what `npm run fuzz` asks. */
  bench: function bench() {
    const entry = { subject: './tests/bench/subject.ts', answer: './tests/hostile/subject.ts' };
    return program('bench', entry, 'dist/bench', []);
  },
};
