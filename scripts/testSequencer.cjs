const { default: Sequencer } = require('@jest/test-sequencer');

/*
 * What takes longest comes first, so that the workers end together. Once Jest has run, it knows how long each file took; in a clean
 * clone it goes by the sizes of files, and might begin the longest one last.
 */

/** Test files by the seconds that they take, those of more than twenty. */
const slowest = [
  'form/template.libreoffice',
  'e2e/access',
  'scenarios/otherPrograms',
  'cases/bothDoors',
  'hostile/hostileForms',
  'e2e/hour',
  'e2e/receive/receive',
  'e2e/road',
  'e2e/badDays',
  'hostile/fuzz',
  'e2e/receive/evening',
  'taskpane/misbehaving',
  'e2e/repair',
  'workbench/browser/ownFile',
  'workbench/model/form',
  'form/damage/anyDamage',
  'e2e/sending',
  'cases/cases',
  'workbench/export/workbookContent',
  'check/receipt',
  'rules/assess.property',
  'excel/replaceForm',
  'build/apiSet',
  'cases/live',
];

/** @param {{ path: string }} test */
function rank({ path }) {
  const place = slowest.findIndex((name) => path.replaceAll('\\', '/').includes(`/tests/${name}.`));
  return place < 0 ? slowest.length : place;
}

/**
 * @template {{ path: string, duration?: number }} Test
 * @param {readonly Test[]} tests as Jest would run them
 * @returns {Test[]}
 */
function slowestFirst(tests) {
  const isKnown = tests.some(({ duration }) => duration !== undefined);
  return isKnown ? [...tests] : [...tests].sort((left, right) => rank(left) - rank(right));
}

class SlowestFirst extends Sequencer {
  /** @override @param {Parameters<Sequencer['sort']>[0]} tests */
  async sort(tests) {
    return slowestFirst(await super.sort(tests));
  }
}

module.exports = SlowestFirst;
module.exports.slowest = slowest;
module.exports.slowestFirst = slowestFirst;
