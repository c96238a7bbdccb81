import { number } from './number';

export const cli = {
  usage: `Usage:
  chitieu template --unit CODE --year YEAR --out FILE.xlsx [--entries ENTRIES.json]
      Makes the Excel form of one unit (5-digit code) for one report year.
      Leave out --unit, --year and --out where ENTRIES.json is a list of forms {unit, year, entries, out}.
  chitieu check FILES… [--format text|json|ndjson|csv] [--separator comma|semicolon|tab] [--year YEAR]
      Checks report files, folders with all that is below them, or patterns such as reports/*.xlsx;
      of several files it also says which units sent nothing and which files are to be looked at.
  chitieu return FILES… [--out FILE.zip] [--until DAY] [--year YEAR] [--format text|json]
      Makes a sheet of corrections for each unit, in Vietnamese: on the screen, or with workbooks in one zip.
  chitieu consolidate FILES… --out FILE.xlsx [--last-year FILES] [--use FILE] [--unready] [--year YEAR]
                      [--format text|json]
      Makes the consolidated workbook from the forms that are ready. --last-year: folder of last year's forms;
      --use: the file that counts where a unit sent several (may be repeated); --unready: forms that are not
      ready count, too.
  chitieu plan
      Prints the plan that is used as one JSON file, to be edited and given back with --plan.
Common options:
  --plan PLAN.json   another plan
  --lang vi|en   language (default: vi)
  --help         print this text
Exit code: 0 all ready to send; 1 something is left to do; 2 a file could not be read or the command is wrong.`,
  seeHelp: 'Type “chitieu --help” to see how it is used.',
  unknownCommand: (command: string) =>
    `There is no command “${command}”. Commands: template, check, return, consolidate, plan.`,
  unknownOption: (option: string) => `This command has no option ${option}.`,
  missingOption: (option: string) => `Option ${option} is missing.`,
  missingValue: (option: string) => `Option ${option} needs a value.`,
  badValue: (option: string, value: string) => `“${value}” is no valid value of ${option}.`,
  unexpectedArgument: (argument: string) => `“${argument}” is one word too many.`,
  noFiles: 'No files were named to check.',
  noWorkbooks: 'No report files were found. Check the folder or the pattern.',
  cannotRead: (file: string) => `${file} cannot be read. Check its name and whether you may read it.`,
  cannotWrite: (file: string) =>
    `${file} cannot be written. Check that the folder exists, that you may write there, that the disk has room and that the file is not open.`,
  isReport: (file: string) => `${file} is a unit's report and is not written over. Name another file for --out.`,
  isFilled: (file: string) =>
    `${file} already has content and is not written over. Name another file for --out, or move that one elsewhere.`,
  cannotPrint: 'The result cannot be written. Check that the disk has room and try again.',
  notJson: (file: string) => `${file} is not valid JSON.`,
  badEntriesFile: (file: string) =>
    `The entries file ${file} has the wrong structure: it takes {"B1.num": 1234, …} or a list of forms {unit, year, entries, out}.`,
  badPlan: (file: string) => `The plan ${file} cannot be used:`,
  listWithOptions: 'Where the entries file is a list of forms, --unit, --year and --out are not used.',
  entriesWithoutOptions: 'The entries file holds one form, so --unit, --year and --out are needed.',
  unknownEntries: (ids: readonly string[], out: string) =>
    `A commune's form has no entry ${ids.join(', ')} (for ${out}). Nothing was written.`,
  yearOutside: (year: number, first: number, last: number) =>
    `There is no report for ${year}; the plan takes reports from ${first} to ${last}.`,
  unitNotValid: (unit: string, year: number) => `Unit ${unit} is not among the units that report for ${year}.`,
  checking: (current: number, total: number) => `Checking ${number(current)}/${number(total)}…`,
  writing: (current: number, total: number) => `Making ${number(current)}/${number(total)}…`,
  written: (file: string) => `${file} was made.`,
  status: { ready: 'Ready to send', findings: 'Not ready yet', unreadable: 'Could not be read' },
  answered: 'explained',
  notReceived: (file: string) => `File ${file} of --use is not among the files named; name it as the check does.`,
  consolidated: (file: string, counted: number, units: number) =>
    `${file} was made: ${number(counted)} of ${number(units)} units count.`,
  lastYear: (year: number, counted: number, units: number) =>
    `Last year (${String(year)}): ${number(counted)} of ${number(units)} units count.`,
  nothingToReturn: 'No form has anything to be corrected.',
  returned: (file: string, count: number) => `${file} was made: corrections for ${number(count)} files.`,
  columns: {
    file: 'File',
    unitCode: 'Unit code',
    unit: 'Unit',
    year: 'Year',
    status: 'Status',
    lane: 'Lane',
    code: 'Code',
    indicator: 'Indicator',
    sheet: 'Sheet',
    cell: 'Cell',
    message: 'Message',
    answered: 'Answered',
  },
};
