import { cliWords } from '../messages/fetched/cli';
import { planProblemMessage } from '../messages/planProblemMessage';
import type { Messages } from '../messages/vi';
import type { UsageProblem } from './usage';

/** What was wrong with the command line, and where a plan was refused, everything wrong with it. */
export function usageSentence(messages: Messages, problem: UsageProblem): string {
  const cli = cliWords[messages.language];
  switch (problem.kind) {
    case 'unknown-command':
      return `${cli.unknownCommand(problem.command)} ${cli.seeHelp}`;
    case 'unknown-option':
      return `${cli.unknownOption(problem.option)} ${cli.seeHelp}`;
    case 'missing-option':
      return `${cli.missingOption(problem.option)} ${cli.seeHelp}`;
    case 'missing-value':
      return cli.missingValue(problem.option);
    case 'bad-value':
      return `${cli.badValue(problem.option, problem.value)} ${cli.seeHelp}`;
    case 'unexpected-argument':
      return `${cli.unexpectedArgument(problem.argument)} ${cli.seeHelp}`;
    case 'no-files':
      return `${cli.noFiles} ${cli.seeHelp}`;
    case 'no-workbooks':
      return cli.noWorkbooks;
    case 'cannot-read':
      return cli.cannotRead(problem.file);
    case 'cannot-write':
      return cli.cannotWrite(problem.file);
    case 'is-report':
      return cli.isReport(problem.file);
    case 'is-filled':
      return cli.isFilled(problem.file);
    case 'cannot-print':
      return cli.cannotPrint;
    case 'not-received':
      return cli.notReceived(problem.file);
    case 'not-json':
      return cli.notJson(problem.file);
    case 'bad-entries-file':
      return cli.badEntriesFile(problem.file);
    case 'bad-plan':
      return [
        cli.badPlan(problem.file),
        ...problem.problems.map((one) => `  ${planProblemMessage(messages, one)}`),
      ].join('\n');
    case 'list-with-options':
      return cli.listWithOptions;
    case 'entries-without-options':
      return cli.entriesWithoutOptions;
    case 'unknown-entries':
      return cli.unknownEntries(problem.ids, problem.out);
    case 'year-outside':
      return cli.yearOutside(problem.year, problem.first, problem.last);
    case 'unit-not-valid':
      return cli.unitNotValid(problem.unit, problem.year);
  }
}
