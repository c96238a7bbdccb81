const { bench, cli } = require('./webpack/cli.cjs');
const pane = require('./webpack/pane.cjs');
const { emulatedHost, workbench } = require('./webpack/workbench.cjs');

/** Five programs, built one by one with `--config-name`. */
module.exports = [pane, workbench, emulatedHost, cli, bench];
