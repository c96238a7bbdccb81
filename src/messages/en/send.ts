import type { send as vi } from '../vi/send';
import { counted } from './number';

export const send: typeof vi = {
  noForm: { problem: 'This workbook has no form yet.', remedy: 'Load the form and fill it in before sending.' },
  tasks: {
    title: 'Complete the form',
    open: {
      fill: (count) => `${counted(count, 'cell', 'cells')} to fill in`,
      correct: (count) => `${counted(count, 'cell', 'cells')} to correct`,
      explain: (count) => `${counted(count, 'item', 'items')} to explain`,
    },
    done: {
      fill: 'All figures are entered',
      correct: 'No errors left',
      explain: 'Everything is explained',
    },
    goTo: (cell) => `Go to cell ${cell}`,
    show: 'Show them',
  },
  confirm: {
    title: 'Record that the form was checked',
    why: 'The pane writes into the file when it was checked and a fingerprint of its figures, so that the receiving office sees that nothing was changed afterwards.',
    notReady: 'Finish step 1 first; then the check can be recorded.',
    noPlace: 'The hidden sheet of the form is gone, so nothing can be recorded. Open “Repair form” to restore it.',
    write: 'Ready to send',
    writeAgain: 'Record it again',
    writing: 'Recording the check…',
    overtaken: {
      problem: 'The check was not recorded, because the cell for it has just changed.',
      remedy: 'Wait until the pane has read the form again, then press once more.',
    },
  },
  save: {
    title: 'Save the file',
    name: 'Suggested file name',
    copyName: 'Copy name',
    how: 'Press F12 (Save As), paste this name, choose the type Excel Workbook (.xlsx) and save. Excel on the web: File, then download a copy.',
    afterReceipt: 'Remember to save after recording the check.',
  },
  deliver: {
    title: 'Send the file',
    to: (office) => `Send to: ${office}.`,
    until: (date) => `Due: ${date}.`,
    daysLeft: (days) => {
      if (days > 0) return `${counted(days, 'day', 'days')} left.`;
      return days === 0
        ? 'Today is the last day.'
        : `${counted(-days, 'day', 'days')} overdue: send it now and tell the office.`;
    },
  },
  summary: {
    title: 'Summary for the covering report',
    explanation:
      'The result of every indicator, what falls short and why, laid out as an official paper, in Vietnamese like the form. Paste it into Word, a mail or a message.',
    draft: 'The form is not finished, so the summary is clearly marked as a draft.',
    copy: 'Copy summary',
    download: 'Download for printing',
    downloaded: (file) =>
      `The file ${file} is in the download folder. Open it in a browser and press Ctrl+P to print, or open it in Word to edit it.`,
    preview: 'Preview',
  },
};
