import type { LastYearTexts } from '../facts/lastYearTexts';
import { allOf } from './number';

export const lastYear: LastYearTexts = {
  refused: {
    unreadable: ({ file, problem }) => ({
      problem: `“${file}” cannot be used. ${problem.problem}`,
      remedy: `${problem.remedy} Then choose it again.`,
    }),
    'other-plan': ({ file, expected }) => ({
      problem: `“${file}” was made for another plan.`,
      remedy: `Choose the report of ${expected} under the same plan.`,
    }),
    'wrong-year': ({ file, year, expected }) => ({
      problem: `“${file}” is the report of ${year}.`,
      remedy: `Choose the report of ${expected}.`,
    }),
    'wrong-unit': ({ file, unit }) => ({
      problem: `“${file}” is from ${unit}, which is not on the territory of this report.`,
      remedy: 'Choose the file of this unit, or those of the former units that it was made of.',
    }),
    repeated: ({ file, used }) => ({
      problem: `“${file}” is from the same unit as “${used}”, which is in use already.`,
      remedy: `To use “${file}”, choose again without “${used}”.`,
    }),
  },
  missing: ({ year, units }) => ({
    problem: `There is no report of ${year} from ${allOf(units)}, so last year's figures read “không so sánh” (not compared).`,
    remedy: 'Choose these files, too, to have them compared.',
  }),
  split: ({ units }) => ({
    problem: `The territory of ${allOf(units)} was divided among several units, so it is not compared with last year directly.`,
    remedy: 'Where last year’s figures of the present territory are known, type them into the column “Năm trước”.',
  }),
};
