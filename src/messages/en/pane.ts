import type { Messages } from '../vi';
import { counted, number } from './number';

export const pane: Messages['pane'] = {
  title: 'Indicator check',
  starting: 'Opening the check pane…',
  notStarting:
    'If this line stays, Excel on this computer is too old. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
  opening: 'Opening…',
  notFetched: {
    problem: 'A part of the program did not load.',
    remedy: 'Check the network connection and try again; if that does not help, open the check pane again.',
  },
  crashed: {
    problem: 'The check pane met an unexpected error.',
    remedy: 'The figures in the workbook are not affected: open the pane again to go on.',
  },
  reopen: 'Open the check pane again',
  withoutExcel: 'An office can check the reports that it has received without Excel.',
  repairHint: {
    damaged: { problem: 'The form is damaged.', remedy: 'It can be restored without losing what was entered.' },
    older: {
      problem: 'The form is an old version.',
      remedy: 'It can be sent all the same; better update it, the figures are kept.',
    },
  },
  status: {
    reading: 'Reading the form…',
    noForm: 'This workbook has no form yet',
    loading: 'Loading the form…',
    problem: 'The form could not be checked',
    waitingForCell: 'A cell is being typed into; the check follows as soon as that is done.',
    slow: 'Excel has not answered yet. If a cell is being typed into, press Enter to finish.',
    outdated: 'The results below are those of the last check.',
  },
  load: {
    invitation: 'Start by loading the form',
    explanation:
      'Choose the report year and the unit. The form is added to the open workbook; its other sheets do not change.',
    year: 'Report year',
    unit: 'Unit',
    unitPlaceholder: 'Type to find a commune or town',
    noUnit: 'No such unit. Type a part of its name; accents are not needed.',
    chooseUnit: 'Choose a unit from the list.',
    deadline: (date, office) => `Due: ${date}. To: ${office}.`,
    submit: 'Load form',
    making: 'Making the form…',
    inserting: 'Putting the form into the workbook…',
    present: (unit, year) => `This workbook already has the form of ${unit} for ${year}.`,
    presentRemedy: 'A workbook holds one form only. For another one, open a new workbook (Ctrl+N) and load it there.',
    done: (unit, year) => `The form of ${unit} for ${year} is loaded.`,
    next: 'Fill in the coloured cells of column “Thực hiện” (figures); the results show here as you go.',
    repaired: (names, formulas) => {
      const parts = [
        names > 0 && counted(names, 'cell name', 'cell names'),
        formulas > 0 && counted(formulas, 'formula', 'formulas'),
      ].filter((part) => part !== false);
      return `Excel lost ${parts.join(' and ')} while inserting; they have been put back.`;
    },
    notMade: 'The form could not be made, because a part of the program did not load.',
    notMadeRemedy: 'Check the network connection and try again.',
    download: 'Download the form',
    downloadTitle: 'The form can still be used',
    downloadExplanation:
      'Download the form and open it in the Excel you have: the sheet itself shows what is wrong and what is missing.',
    downloaded: (file) => `The file ${file} was made. Open it from the download folder.`,
  },
  check: {
    again: 'Check again',
    retry: 'Try again',
    form: (unit, year) => `${unit} · ${year}`,
    progress: (done, total) => `${number(done)} of ${number(total)} figures entered`,
    lane: (lane, count, answered) =>
      answered > 0 ? `${lane}: ${number(count)} (${number(answered)} explained)` : `${lane}: ${number(count)}`,
    cell: (address) => `cell ${address}`,
    laneHint: {
      error: 'Cannot be true or cannot be read: has to be corrected.',
      missing:
        'Has to be filled in. Enter 0 where there is nothing to count; where the figure cannot be had type three dots (...) and write why.',
      query: 'May be true but is unusual: correct it or write why.',
      shortfall: 'True but below target: write the cause and the remedy.',
    },
    answered: 'Explained',
    optional: 'Not required',
    nothing: 'Nothing is left to look at.',
    readyNext: (office, date) => `Save the workbook and send the file to ${office} by ${date}.`,
    notWatching: {
      problem: 'Changes in the workbook cannot be followed.',
      remedy: 'After a change, press Check again.',
    },
    close: 'Close the message',
  },
};
