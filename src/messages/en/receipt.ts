import { number } from './number';

const checkAgain = 'Check it again before it is sent.';

/** What the form's receipt says. */
export const receipt = {
  none: 'The file holds no confirmation of a check.',
  valid: (at: string) => `Checked at ${at}; the figures have not changed since.`,
  entries: (at: string, names: string) => `The figures have changed since the check at ${at}: ${names}. ${checkAgain}`,
  'other-form': (at: string) =>
    `The confirmation of the check at ${at} belongs to another form (another unit, year, plan or version of the form). ${checkAgain}`,
  'other-rules': (at: string) => `The rules have changed since the check at ${at}. ${checkAgain}`,
  'not-genuine': `The confirmation of a check in the file was edited or is incomplete, so it cannot be used. ${checkAgain}`,
  evidenceOnly: 'This confirmation only says that the figures were checked; it is no signature.',
  noteOf: (row: string) => `note of ${row}`,
  more: (count: number) => `and ${number(count)} more`,
};
