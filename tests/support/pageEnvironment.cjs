const { JSDOM } = require('jsdom');
const NodeEnvironment = require('./nodeEnvironment.cjs');

/**
 * Node with a page to draw on: for tests of the pane over the emulated Excel. Jest's own page comes with globals of another world, of which
 * neither the emulated Excel nor what reads files can make use.
 */
module.exports = class PageEnvironment extends NodeEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    this.page = new JSDOM('<!doctype html><body></body>');
    const { window } = this.page;
    for (const name of ['document', 'navigator', 'HTMLElement', 'HTMLIFrameElement', 'Element', 'Node']) {
      Object.defineProperty(this.global, name, { value: window[name], configurable: true });
    }
    Object.defineProperty(this.global, 'window', { value: window, configurable: true });
  }

  /** @override */
  async teardown() {
    this.page?.window.close();
    await super.teardown();
  }
};
