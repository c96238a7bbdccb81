const path = require('node:path');

const root = path.resolve(__dirname, '..');
const fromRoot = (...parts) => path.join(root, ...parts);

/** What every compiler shares: TypeScript through swc, paths, and a cache that one `npm ci` away is gone. */
function common(name, mode) {
  return {
    name,
    mode,
    context: root,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            swcrc: false,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: fromRoot('node_modules/.cache/webpack'),
      buildDependencies: { config: [fromRoot('webpack.config.js'), fromRoot('webpack') + path.sep] },
    },
    performance: false,
    stats: { all: false, errors: true, errorDetails: true, moduleTrace: true, warnings: true },
  };
}

module.exports = { common, fromRoot };
