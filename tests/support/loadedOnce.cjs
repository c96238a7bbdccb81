/**
 * Has a module loaded by Node itself instead of by Jest: once for all tests of a process, and without the detours that every global name
 * takes in Jest's windows. For modules that keep nothing from test to test.
 */
module.exports = {
  /** @param {string} _source @param {string} file */
  process: (_source, file) => ({ code: `module.exports = loadOnce(${JSON.stringify(file)});` }),
};
