import { planWith, problemsOf, twoWords, type Json } from './support/planWith';

describe('a plan in which one thing is wrong', () => {
  test.each<[string, [string, Json | undefined], unknown[]]>([
    ['a field is absent', ['version', undefined], ['version', 'missing']],
    ['a text is absent in one language', ['groups.0.label.en', undefined], ['groups[0] (a).label.en', 'missing']],
    [
      'a number is typed as text',
      ['indicators.8.rule.targets.2025.floor', '75'],
      ['indicators[8] (B1).rule.targets.2025.floor', 'wrong-type', { expected: 'number' }],
    ],
    ['a text is a number', ['title.vi', 5], ['title.vi', 'wrong-type', { expected: 'text' }]],
    ['a list is an object', ['receivingOffices', {}], ['receivingOffices', 'wrong-type', { expected: 'list' }]],
    ['an element is null', ['groups.3', null], ['groups[3]', 'wrong-type', { expected: 'object' }]],
    [
      'yes/no is a text',
      ['indicators.0.maintain', 'yes'],
      ['indicators[0] (A1).maintain', 'wrong-type', { expected: 'boolean' }],
    ],
    ['a field is not known', ['indicators.3.colour', 'red'], ['indicators[3] (A4)', 'unknown-key', { key: 'colour' }]],
    [
      'a value is none of those allowed',
      ['indicators.4.reportedBy', 'city'],
      ['indicators[4] (A5).reportedBy', 'not-allowed', { allowed: 'commune, district' }],
    ],
    [
      'a kind is not known',
      ['indicators.1.rule.kind', 'sum'],
      ['indicators[1] (A2).rule.kind', 'not-allowed', { allowed: 'ratio, level, choice' }],
    ],
    [
      'a per cent is below 0',
      ['indicators.10.rule.targets.2025.floor', -1],
      ['indicators[10] (B3).rule.targets.2025.floor', 'too-small', { min: 0 }],
    ],
    [
      'a per cent is above 100',
      ['indicators.10.rule.targets.2025.floor', 100.01],
      ['indicators[10] (B3).rule.targets.2025.floor', 'too-large', { max: 100 }],
    ],
    [
      'a per cent has three decimals',
      ['indicators.10.rule.targets.2025.floor', 50.125],
      ['indicators[10] (B3).rule.targets.2025.floor', 'too-many-decimals'],
    ],
    ['a version is not whole', ['version', 1.5], ['version', 'not-whole']],
    ['a text is empty', ['form.number.vi', ''], ['form.number.vi', 'text-empty']],
    [
      'a text is longer than the format allows',
      ['source.vi', 'x'.repeat(2001)],
      ['source.vi', 'text-too-long', { max: 2000 }],
    ],
    [
      'a label is longer than the form has room for',
      ['indicators.10.label.vi', 'x'.repeat(121)],
      ['indicators[10] (B3).label.vi', 'text-too-long', { max: 120 }],
    ],
    ['a list is empty', ['milestones', []], ['milestones', 'list-too-short', { min: 1 }]],
    [
      'a day is not in the calendar',
      ['unitLists.2.validFrom', '2025-06-31'],
      ['unitLists[2].validFrom', 'wrong-format', { expected: 'date' }],
    ],
    [
      'an id has a blank',
      ['relations.0.id', 'a b'],
      ['relations[0] (a b).id', 'wrong-format', { expected: 'identifier' }],
    ],
    ['a plan id has capitals', ['id', 'My-Duc'], ['id', 'wrong-format', { expected: 'plan-id' }]],
    [
      'a unit code is short',
      ['unitLists.2.units.0.code', '1044'],
      ['unitLists[2].units[0] (1044).code', 'wrong-format', { expected: 'unit-code' }],
    ],
    [
      'an entry is written otherwise',
      ['relations.0.lesser', 'B2'],
      ['relations[0] (certifiedWithinTrained).lesser', 'wrong-format', { expected: 'entry' }],
    ],
    [
      'a milestone is no year',
      ['indicators.10.references.25', 'II'],
      ['indicators[10] (B3).references.25', 'wrong-format', { expected: 'milestone' }],
    ],
    [
      'an id is used twice, even in other capitals',
      ['indicators.10.id', 'b2'],
      ['indicators[10] (b2).id', 'duplicate-id', { id: 'b2' }],
    ],
    [
      'an indicator takes the name of the base figures',
      ['indicators.26.id', 'base'],
      ['indicators[26] (base).id', 'duplicate-id', { id: 'base' }],
    ],
    ['a group is not there', ['indicators.0.group', 'e'], ['indicators[0] (A1).group', 'unknown-group', { id: 'e' }]],
    [
      'a denominator is not there',
      ['indicators.10.rule.denominator', 'workers'],
      ['indicators[10] (B3).rule.denominator', 'unknown-base-figure', { id: 'workers' }],
    ],
    [
      'a denominator is the district’s',
      ['indicators.10.rule.denominator', 'itOfficers'],
      ['indicators[10] (B3).rule.denominator', 'denominator-not-reported', { id: 'itOfficers' }],
    ],
    [
      'a target has no milestone',
      ['indicators.10.rule.targets.2027', { floor: 60 }],
      ['indicators[10] (B3).rule.targets.2027', 'unknown-milestone', { id: '2027' }],
    ],
    [
      'a reference has no milestone',
      ['indicators.10.references.2027', 'II'],
      ['indicators[10] (B3).references.2027', 'unknown-milestone', { id: '2027' }],
    ],
    [
      'an aspiration is on the floor',
      ['indicators.8.rule.targets.2025.aspiration', 75],
      ['indicators[8] (B1).rule.targets.2025.aspiration', 'aspiration-not-above-floor', { floor: 75, aspiration: 75 }],
    ],
    [
      'a strict target is 100 %',
      ['indicators.9.rule.targets.2030.floor', 100],
      ['indicators[9] (B2).rule.targets.2030.floor', 'strict-hundred'],
    ],
    [
      'a level is above the highest',
      ['indicators.6.rule.targets.2030.level', 4],
      ['indicators[6] (A7).rule.targets.2030.level', 'level-above-highest', { level: 4, highest: 3 }],
    ],
    [
      'an accepted choice is not there',
      ['indicators.4.rule.targets.2025.accepted', ['done', 'soon']],
      ['indicators[4] (A5).rule.targets.2025.accepted[1]', 'unknown-choice', { id: 'soon' }],
    ],
    [
      'two choices read the same',
      ['indicators.3.rule.choices.1.label', twoWords('có')],
      ['indicators[3] (A4).rule.choices[1] (no).label.vi', 'duplicate-word', { word: 'có' }],
    ],
    [
      'a choice has a comma',
      ['indicators.3.rule.choices.1.label', twoWords('Không, chưa')],
      ['indicators[3] (A4).rule.choices[1] (no).label.vi', 'word-not-listable', { word: 'Không, chưa' }],
    ],
    [
      'a choice is an ellipsis',
      ['indicators.3.rule.choices.1.label', twoWords('…')],
      ['indicators[3] (A4).rule.choices[1] (no).label.vi', 'word-not-usable', { word: '…' }],
    ],
    [
      'a choice ends in a blank',
      ['indicators.3.rule.choices.1.label', twoWords('Không ')],
      ['indicators[3] (A4).rule.choices[1] (no).label.vi', 'word-not-usable', { word: 'Không ' }],
    ],
    [
      'a choice is a number',
      ['indicators.3.rule.choices.1.label', twoWords('0')],
      ['indicators[3] (A4).rule.choices[1] (no).label.vi', 'word-not-usable', { word: '0' }],
    ],
    [
      'a choice is decomposed',
      ['indicators.3.rule.choices.1.label', twoWords('Chưa'.normalize('NFD'))],
      ['indicators[3] (A4).rule.choices[1] (no).label.vi', 'word-not-usable', { word: 'Chưa'.normalize('NFD') }],
    ],
    [
      'a relation names an entry that is not there',
      ['relations.0.greater', 'B1.value'],
      ['relations[0] (certifiedWithinTrained).greater', 'unknown-entry', { id: 'B1.value' }],
    ],
    [
      'a relation names an entry of the district',
      ['relations.0.greater', 'B7.num'],
      ['relations[0] (certifiedWithinTrained).greater', 'entry-not-reported', { id: 'B7.num' }],
    ],
    [
      'a relation compares a choice',
      ['relations.0.greater', 'A4.value'],
      ['relations[0] (certifiedWithinTrained).greater', 'entry-not-numeric', { id: 'A4.value' }],
    ],
    [
      'a relation compares an entry with itself',
      ['relations.0.greater', 'B2.num'],
      ['relations[0] (certifiedWithinTrained).greater', 'same-entry', { id: 'B2.num' }],
    ],
    [
      'a range is turned round',
      ['relations.11.min', 6],
      ['relations[11] (householdSize).max', 'range-out-of-order', { min: 6, max: 5 }],
    ],
    [
      'a bound is too large to compare exactly',
      ['relations.11.max', 1000.01],
      ['relations[11] (householdSize).max', 'too-large', { max: 1000 }],
    ],
    [
      'a relation counts an unknown row',
      ['relations.12.indicators.0', 'Z1'],
      ['relations[12] (manyOnTarget).indicators[0]', 'unknown-indicator', { id: 'Z1' }],
    ],
    [
      'a relation counts a level',
      ['relations.12.indicators.0', 'A1'],
      ['relations[12] (manyOnTarget).indicators[0]', 'entry-not-numeric', { id: 'A1' }],
    ],
    [
      'a relation counts a row of the district',
      ['relations.12.indicators.0', 'B7'],
      ['relations[12] (manyOnTarget).indicators[0]', 'entry-not-reported', { id: 'B7' }],
    ],
    [
      'a relation counts a row twice',
      ['relations.12.indicators.0', 'B1'],
      ['relations[12] (manyOnTarget).indicators[2]', 'duplicate-id', { id: 'B1' }],
    ],
    [
      'a unit stands twice in a list',
      ['unitLists.2.units.1.code', '10441'],
      ['unitLists[2].units[1] (10441).code', 'duplicate-id', { id: '10441' }],
    ],
    [
      'a list ends before it begins',
      ['unitLists.1.validTo', '2024-12-31'],
      ['unitLists[1].validTo', 'list-dates-out-of-order'],
    ],
    [
      'two lists are valid on one day',
      ['unitLists.1.validTo', '2025-07-01'],
      ['unitLists[2].validFrom', 'lists-overlap'],
    ],
    [
      'no list is valid on a deadline',
      ['unitLists.2.validTo', '2030-11-23'],
      ['unitLists', 'no-unit-list', { year: 2030 }],
    ],
    [
      'a predecessor is not there',
      ['unitLists.1.units.0.predecessors.0.code', '99999'],
      ['unitLists[1].units[0] (10441).predecessors[0] (99999)', 'unknown-unit', { id: '99999 (2008-08-01)' }],
    ],
    [
      'a predecessor is of the same list',
      ['unitLists.1.units.0.predecessors.0.validFrom', '2025-01-01'],
      ['unitLists[1].units[0] (10441).predecessors[0] (10441)', 'unknown-unit', { id: '10441 (2025-01-01)' }],
    ],
    [
      'nobody receives on a deadline',
      ['receivingOffices.0.validFrom', '2024-11-25'],
      ['receivingOffices', 'no-office', { year: 2024 }],
    ],
    [
      'offices are out of order',
      ['receivingOffices.0.validFrom', '2025-07-01'],
      ['receivingOffices', 'offices-out-of-order'],
    ],
    [
      'the factors of a slipped digit are turned round',
      ['lastYear.slippedFactor.min', 13],
      ['lastYear.slippedFactor.max', 'range-out-of-order', { min: 13, max: 12 }],
    ],
    ['the deadline is 31 November', ['deadline.day', 31], ['deadline', 'not-a-day', { day: 31, month: 11 }]],
    [
      'the years are turned round',
      ['reportYears.first', 2031],
      ['reportYears', 'years-out-of-order', { first: 2031, last: 2030 }],
    ],
    [
      'a stop phrase has capitals',
      ['explanation.stopList.0', 'Không có'],
      ['explanation.stopList[0]', 'phrase-not-normalized', { phrase: 'Không có' }],
    ],
    [
      'a stop phrase has two blanks',
      ['explanation.stopList.0', 'không  có'],
      ['explanation.stopList[0]', 'phrase-not-normalized', { phrase: 'không  có' }],
    ],
    [
      'a stop phrase is decomposed',
      ['explanation.stopList.0', 'có'.normalize('NFD')],
      ['explanation.stopList[0]', 'phrase-not-normalized', { phrase: 'có'.normalize('NFD') }],
    ],
    [
      'an assigned target is of no unit',
      ['assignedTargets', { '99999': {} }],
      ['assignedTargets.99999', 'unknown-unit', { id: '99999' }],
    ],
    [
      'an assigned target is of no row',
      ['assignedTargets', { '10441': { constructor: {} } }],
      ['assignedTargets.10441.constructor', 'unknown-indicator', { id: 'constructor' }],
    ],
    [
      'an assigned target is of the district’s row',
      ['assignedTargets', { '10441': { B7: {} } }],
      ['assignedTargets.10441.B7', 'entry-not-reported', { id: 'B7' }],
    ],
    [
      'an assigned target is of no milestone',
      ['assignedTargets', { '10441': { B1: { '2027': { floor: 1 } } } }],
      ['assignedTargets.10441.B1.2027', 'unknown-milestone', { id: '2027' }],
    ],
    [
      'an assigned target is of another kind',
      ['assignedTargets', { '10441': { B1: { '2025': { level: 1 } } } }],
      ['assignedTargets.10441.B1.2025', 'not-a-target'],
    ],
    [
      'an assigned target is of no kind',
      ['assignedTargets', { '10441': { B1: { '2025': { flor: 1 } } } }],
      ['assignedTargets.10441.B1.2025', 'not-a-target'],
    ],
    [
      'an assigned target is impossible',
      ['assignedTargets', { '10441': { A1: { '2025': { level: 3 } } } }],
      ['assignedTargets.10441.A1.2025.level', 'level-above-highest', { level: 3, highest: 2 }],
    ],
  ])('says that %s', (_name, change, problem) => {
    expect(problemsOf(planWith(change))).toContainEqual(problem);
  });
});
