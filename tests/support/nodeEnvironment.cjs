const fs = require('node:fs');
const Module = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

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

/** @typedef {(module: { _compile(text: string, file: string): void }, file: string) => void} Load */
const { _extensions: loaders } = /** @type {{ _extensions: Record<string, Load> }} */ (/** @type {unknown} */ (Module));
const loadScript = loaders['.js'];

/** @type {Load} */
function load(script, file) {
  if (isMislabelled(file)) script._compile(fs.readFileSync(file, 'utf8'), file);
  else loadScript?.(script, file);
}
loaders['.js'] = load;
