import type { PlanProblemTexts } from '../facts/planProblemTexts';

const types: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-11-24',
  day: 'a day such as 24/11/2026',
  identifier: 'an id of unaccented letters and digits that begins with a letter',
  entry: 'an entry such as B1.num or base.population',
  'unit-code': 'a unit code of 5 digits',
  milestone: 'a year such as 2025',
  'plan-id': 'a plan id of lower-case letters, digits and hyphens',
};

export const planProblems: PlanProblemTexts = {
  'not-a-plan': () => 'the file is not a plan in JSON; copy the sample plan and edit that',
  missing: () => 'is missing; add it',
  'wrong-type': (fact) => `has to be ${types[fact('expected')] ?? fact('expected')}`,
  'unknown-key': (fact) => `there is no item “${fact('key')}”; delete or rename it`,
  'not-allowed': (fact) => `has to be one of: ${fact('allowed')}`,
  'too-small': (fact) => `has to be ${fact('min')} or more`,
  'too-large': (fact) => `must not be above ${fact('max')}`,
  'not-whole': () => 'has to be a whole number',
  'too-many-decimals': () => 'may have two decimals at most',
  'text-too-long': (fact) => `is longer than ${fact('max')} characters; shorten it`,
  'text-empty': () => 'must not be empty',
  'list-too-short': (fact) => `needs at least ${fact('min')} items`,
  'wrong-format': (fact) => `has to be ${formats[fact('expected')] ?? fact('expected')}`,
  'not-a-target': () => 'is not a target that fits this kind of indicator',
  'duplicate-id': (fact) => `id “${fact('id')}” is used twice; use each id once`,
  'unknown-group': (fact) => `there is no group “${fact('id')}”`,
  'unknown-base-figure': (fact) => `there is no base figure “${fact('id')}”`,
  'unknown-indicator': (fact) => `there is no indicator “${fact('id')}”`,
  'unknown-entry': (fact) => `there is no entry “${fact('id')}”`,
  'unknown-milestone': (fact) => `the plan has no milestone “${fact('id')}”`,
  'unknown-choice': (fact) => `there is no choice “${fact('id')}”`,
  'unknown-unit': (fact) => `there is no unit “${fact('id')}”`,
  'denominator-not-reported': (fact) =>
    `the denominator “${fact('id')}” is reported by the district, so a commune's indicator cannot use it`,
  'entry-not-reported': (fact) => `“${fact('id')}” is not reported by communes, so this relation cannot use it`,
  'entry-not-numeric': (fact) => `“${fact('id')}” is not a number and cannot be compared`,
  'same-entry': (fact) => `“${fact('id')}” cannot be compared with itself`,
  'aspiration-not-above-floor': (fact) =>
    `the aspiration ${fact('aspiration')} has to be above the floor ${fact('floor')}`,
  'strict-hundred': () => 'a target above 100% cannot be met',
  'level-above-highest': (fact) => `level ${fact('level')} is above the highest one, ${fact('highest')}`,
  'duplicate-word': (fact) => `the choice “${fact('word')}” is there twice`,
  'word-not-listable': (fact) => `the choice “${fact('word')}” must not have a comma or a quotation mark`,
  'word-not-usable': (fact) =>
    `the choice “${fact('word')}” cannot be used: no blank text, no spaces at its ends, no number, no ellipsis`,
  'choice-list-too-long': (fact) =>
    `the choices have ${fact('length')} characters together, above ${fact('max')}; shorten them`,
  'phrase-not-normalized': (fact) => `“${fact('phrase')}” has to be in lower case without surplus spaces`,
  'years-out-of-order': (fact) => `the first year ${fact('first')} must not be after the last year ${fact('last')}`,
  'milestones-out-of-order': () => 'milestones have to be in order and different',
  'range-out-of-order': (fact) => `the minimum ${fact('min')} must not be above the maximum ${fact('max')}`,
  'offices-out-of-order': () => 'receiving offices have to be in the order of their first day',
  'list-dates-out-of-order': () => 'the first day must not be after the last day',
  'lists-overlap': () => 'two unit lists are valid at the same time',
  'no-office': (fact) => `nobody receives the reports for ${fact('year')}`,
  'no-unit-list': (fact) => `there is no unit list for the reports for ${fact('year')}`,
  'not-a-day': (fact) => `there is no day ${fact('day')}/${fact('month')}`,
};
