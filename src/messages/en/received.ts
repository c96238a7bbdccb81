import type { received as vi } from '../vi/received';
import type { Sentence } from '../sentence';
import { number } from './number';

export const received: typeof vi = {
  remarks: {
    wrongYear: (year: number, wanted: number): Sentence => ({
      problem: `A form for ${year}, while forms for ${wanted} are collected.`,
      remedy: 'Ask the unit for the form of the right year.',
    }),
    unitNotExpected: (unit: string, year: number): Sentence => ({
      problem: `Unit code ${unit} is not among the units that report for ${year}.`,
      remedy: 'Ask the sender; if the list has changed, bring the unit list of the plan file up to date.',
    }),
    sameTwice: (files: string): Sentence => ({
      problem: `This unit sent more than one file, all with the same contents: ${files}.`,
      remedy: 'Only one of them counts.',
    }),
    differentTwice: (different: string, identical: string): Sentence => ({
      problem: `This unit sent more than one file, with different contents. Different from this one: ${different}.${
        identical === '' ? '' : ` The same as this one: ${identical}.`
      }`,
      remedy: 'Ask the unit, and choose the file that counts; of files that are the same, choosing one is enough.',
    }),
    alike: (files: string) => `${files} (all the same)`,
    copied: (equal: number, compared: number, from: number, unit: string, file: string): Sentence => ({
      problem: `${number(equal)} of ${number(compared)} figures (those from ${number(from)} upwards) are those of ${unit}, file ${file}.`,
      remedy: 'Ask the unit: it may have copied the wrong form.',
    }),
    changedAfterCheck: (): Sentence => ({
      problem: 'The form was changed after the unit checked it.',
      remedy: 'Go by the result of the check made here.',
    }),
    otherTemplate: (template: string, current: string): Sentence => ({
      problem: `The form follows template version ${template}; the current one is ${current}.`,
      remedy: 'Remind the unit to use the current form next year.',
    }),
  },
  totals: (year: number, sent: number, units: number) =>
    `${year}: forms of ${number(sent)} of ${number(units)} units received.`,
  files: (ready: number, findings: number, unreadable: number) =>
    `Files: ${number(ready)} ready, ${number(findings)} not ready, ${number(unreadable)} unreadable.`,
  daysLeft: (day: string, days: number) => `Deadline: end of ${day}, ${number(days)} days left.`,
  lastDay: (day: string) => `Deadline: today, ${day}.`,
  overdue: (day: string, days: number) => `Deadline: ${day}, passed ${number(days)} days ago.`,
  missing: 'Nothing sent yet:',
  remarksTitle: 'To be looked at:',
};
