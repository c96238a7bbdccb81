const fs = require('node:fs');
const Module = require('node:module');
const { TestEnvironment } = require('jest-environment-node');
const { remembered } = require('../../webpack/remembered.cjs');

/** Node, with a door to what is loaded once for all tests of a process: see loadedOnce.cjs. */
module.exports = class NodeEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    this.global.loadOnce = require;
  }
};

/**
 * The grid's engine calls its CommonJS files ES modules, which Node believes.
 *
 * @param {string} file
 */
const isMislabelled = (file) => /[\\/]@univerjs[\\/][^\\/]+[\\/]lib[\\/]cjs[\\/]/.test(file);

/**
 * As the workbench is built: see there.
 *
 * @param {string} file
 */
const isReading = (file) => /[\\/]numfmt[\\/]dist[\\/]numfmt\.js$/.test(file);
const readers = ['parseDate', 'parseNumber', 'parseTime'];

/** @typedef {(module: { exports: Record<string, Parameters<typeof remembered>[0]>, _compile(text: string, file: string): void }, file: string) => void} Load */
const { _extensions: loaders } = /** @type {{ _extensions: Record<string, Load> }} */ (/** @type {unknown} */ (Module));
const loadScript = loaders['.js'];

/** @type {Load} */
function load(script, file) {
  if (isMislabelled(file)) script._compile(fs.readFileSync(file, 'utf8'), file);
  else loadScript?.(script, file);
  if (!isReading(file)) return;
  for (const name of readers) {
    const read = script.exports[name];
    if (!read) throw new Error(`numfmt has no ${name}`);
    script.exports[name] = remembered(read);
  }
}
loaders['.js'] = load;
