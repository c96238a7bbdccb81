import type { Messages } from '../vi';
import { counted } from './number';

export const notes: Messages['notes'] = {
  label: (row) => `Explanation: ${row}`,
  write: 'Explain',
  edit: 'Change the explanation',
  hintLead: 'Say:',
  hints: {
    shortfall: ['why the target was missed', 'what will be done and by whom', 'by when'],
    query: ['why the figure is unusual', 'which register or report it comes from'],
    unavailable: ['why there is no figure', 'who will provide it, and when'],
  },
  accepted: 'Accepted as an explanation.',
  tooLong: 'Longer than a cell of Excel holds, so it was not written into the sheet: please shorten it.',
  excess: (count) => `${counted(count, 'character', 'characters')} too many.`,
  flaws: {
    blank: (minLength) => `At least ${counted(minLength, 'character', 'characters')}.`,
    tooShort: (lacking) => `Too short: ${counted(lacking, 'more character', 'more characters')} needed.`,
    stockPhrase: 'Too general to be accepted: be specific.',
    notText: 'The note holds no text: write a sentence.',
  },
  inCell: (cell) => `See cell ${cell}`,
  sending: 'Writing into the sheet…',
  unsaved: 'Not in the sheet yet.',
  send: 'Write into the sheet',
  conflict: 'The note in the sheet has just been changed. Choose which one to keep:',
  inSheet: 'In the sheet',
  inPane: 'Here',
  blank: '(blank)',
  keepPane: 'Keep the one here',
  keepSheet: 'Keep the one in the sheet',
  leftOver: 'Explanations that are not in the sheet yet',
  drop: 'Discard',
};
