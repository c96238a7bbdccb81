const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { common, fromRoot } = require('./common.cjs');
const { OFFICE_CDN, paneCsp } = require('./contentSecurity.cjs');
const { stampOrigin } = require('./manifest.cjs');
const { isSelfHosted, officeJsFiles, officeJsFolder } = require('./officeJs.cjs');
const { FirstLoadBudget } = require('./plugins/firstLoadBudget.cjs');
const { HeadStart } = require('./plugins/headStart.cjs');

const FIRST_LOAD_LIMIT = 300_000;

/** Files that other builds put beside the pane. `--env clean` leaves the pane alone in the folder, ready to be deployed. */
const neighbours = /^(workbench|samples|emulated-host)/;

/**
 * The task pane: dist/web/taskpane.html, the scripts it loads, the icons and the manifest.
 * `--env origin=https://…` states where it will be served; `--env officejs=self` serves office.js from there too.
 */
module.exports = async function pane(env = {}, argv = {}) {
  const mode = argv.mode ?? 'production';
  const selfHosted = isSelfHosted(env.officejs);
  const officeJs = selfHosted ? 'officejs/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`;
  const icons = { from: 'assets/icon-*.png', to: 'assets/[name][ext]' };
  const manifest = { from: 'manifest.xml', transform: (content) => stampOrigin(content.toString(), env.origin) };
  const library = officeJsFiles.map((file) => ({
    from: `${officeJsFolder}/${file}`,
    to: `officejs/${file}`,
    info: { minimized: true },
  }));

  return {
    ...common('pane', mode),
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: fromRoot('dist/web'),
      filename: 'pane/[name].[contenthash:8].js',
      clean: env.clean ? true : { keep: neighbours },
    },
    target: ['web', 'es2022'],
    optimization: {
      splitChunks: { chunks: 'all' },
      // As small as with webpack's own choice, in less than half the time.
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, minimizerOptions: { ecma: 2022 } })],
    },
    plugins: [
      new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', minify: false }),
      new HeadStart([
        `<meta http-equiv="Content-Security-Policy" content="${paneCsp(selfHosted ? [] : [OFFICE_CDN])}" />`,
        `<script src="${officeJs}"></script>`,
      ]),
      new CopyPlugin({ patterns: [icons, manifest, ...(selfHosted ? library : [])] }),
      ...(mode === 'production' ? [new FirstLoadBudget({ entry: 'taskpane', limit: FIRST_LOAD_LIMIT })] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

/** `npm run dev`: the pane alone, over https, for an Excel that has the manifest sideloaded. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: false,
    hot: false,
    // The overlay writes inline styles, which the pane's policy forbids.
    client: { overlay: false },
  };
}
