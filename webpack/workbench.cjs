const HtmlWebpackPlugin = require('html-webpack-plugin');
const { common, fromRoot } = require('./common.cjs');
const { workbenchCsp } = require('./contentSecurity.cjs');
const { HeadStart } = require('./plugins/headStart.cjs');

/**
 * The page that runs the pane without Excel. Always a development build: it is never deployed, and minifying the grid
 * would take ten times as long.
 */
function workbench() {
  const base = common('workbench', 'development');
  return {
    ...base,
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
