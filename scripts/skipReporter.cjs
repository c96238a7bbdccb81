/**
 * Ends a run of jest with the list of what was skipped; the title of a skipped block says why. On CI a skipped test is a
 * failure: everything that a test needs is installed there.
 */
class SkipReporter {
  /** @type {Error | undefined} */
  error = undefined;

  /** @param {{ testNamePattern?: string }} config */
  constructor({ testNamePattern }) {
    this.isFiltered = Boolean(testNamePattern);
  }

  /** @param {unknown} _contexts @param {Results} results */
  onRunComplete(_contexts, results) {
    // With a name pattern, skipping is what was asked for.
    if (this.isFiltered) return;
    const skipped = [...skippedBlocks(results)];
    if (skipped.length === 0) return;
    const lines = skipped.map(([block, count]) => `  ${block}: ${count} ${count === 1 ? 'test' : 'tests'}`);
    const verdict = process.env.CI ? 'On CI no test may be skipped: the run fails.\n' : '';
    process.stderr.write(`\nSkipped:\n${lines.join('\n')}\n${verdict}`);
    if (verdict) this.error = new Error(verdict);
  }

  getLastError() {
    return this.error;
  }
}

/**
 * @typedef {{ testResults: { testResults: { status: string, title: string, ancestorTitles: string[] }[] }[] }} Results
 * @param {Results} results
 * @returns {Map<string, number>} how many tests did not run, by the outermost block that says so
 */
function skippedBlocks(results) {
  const counts = new Map();
  for (const test of results.testResults.flatMap((file) => file.testResults)) {
    if (!['pending', 'todo', 'disabled'].includes(test.status)) continue;
    const block = [...test.ancestorTitles, test.title].join(' › ');
    const stated = /^.*?\([^()]* is not installed\)/.exec(block)?.[0] ?? block;
    counts.set(stated, (counts.get(stated) ?? 0) + 1);
  }
  return counts;
}

module.exports = SkipReporter;
module.exports.skippedBlocks = skippedBlocks;
