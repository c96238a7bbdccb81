import type { Messages } from '../vi';

export const frame: Messages['frame'] = {
  tasks: {
    load: 'Load form',
    check: 'Check',
    send: 'Send report',
    repair: 'Repair the form',
    lastYear: 'Last year’s figures',
    receive: 'Receive reports',
    settings: 'Settings',
    selfCheck: 'Self-check',
  },
  tasksLabel: 'Tasks',
  back: 'Back',
  more: 'More',
  otherLanguage: 'Tiếng Việt',
  opensWithDocument: 'Open with this workbook',
  onceSaved: 'Takes effect once the workbook is saved',
  theme: 'Colours',
  themes: { auto: 'As in Office', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
};
