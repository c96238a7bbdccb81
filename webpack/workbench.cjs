const HtmlWebpackPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { common, fromRoot } = require('./common.cjs');
const { workbenchCsp } = require('./contentSecurity.cjs');
const { HeadStart } = require('./plugins/headStart.cjs');

/**
 * The page that runs the pane without Excel, built as for production: it opens sooner. Only names are made shorter, which takes half as long
 * as all that a minimizer can do.
 */
function workbench() {
  const base = common('workbench', 'production');
  const minimizerOptions = { ecma: 2022, compress: false };
  const reading = { numfmt$: fromRoot('webpack/rememberedParsing.mjs') };
  return {
    ...base,
    module: { rules: [...base.module.rules, { test: /[\\/]@univerjs[\\/]/, resolve: { alias: reading } }] },
    optimization: {
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, minimizerOptions, extractComments: false })],
    },
    entry: { workbench: './src/workbench/page/index.ts' },
    output: { path: fromRoot('dist/web'), filename: 'workbench/[name].js', cssFilename: 'workbench/[name].css' },
    experiments: { css: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'workbench.html',
        minify: false,
      }),
      new HeadStart([
        `<meta http-equiv="Content-Security-Policy" content="${workbenchCsp()}" />`,
        '<link rel="icon" href="assets/icon-32.png" />',
      ]),
    ],
  };
}

/** The one script that the workbench's server puts before office.js in the pane. */
function emulatedHost() {
  return {
    ...common('emulated-host', 'development'),
    entry: { 'emulated-host': './src/workbench/seams/windowsEntry.ts' },
    output: { path: fromRoot('dist/web'), filename: '[name].js' },
  };
}

module.exports = { emulatedHost, workbench };
