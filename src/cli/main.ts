import { cliWords } from '../messages/fetched/cli';
import { defaultPlanJson } from '../plan/defaultPlan';
import type { Plan } from '../plan/schema';
import { messagesFor } from '../messages/messagesFor';
import type { Messages } from '../messages/vi';
import { readArguments } from './arguments';
import { checkCommand } from './checkCommand';
import type { Command } from './command';
import type { Doors } from './doors';
import { loadPlan } from './planFile';
import { consolidateCommand } from './consolidateCommand';
import { returnCommand } from './returnCommand';
import { templateCommand } from './templateCommand';
import { exitCodes, UsageError, type ExitCode } from './usage';
import { usageSentence } from './usageSentence';

/** Runs one command line and answers its exit code. */
export async function main(argv: readonly string[], doors: Doors): Promise<ExitCode> {
  try {
    const command = readArguments(argv);
    return await run(command, messagesFor(command.language), doors);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    doors.complain(usageSentence(messagesOf(argv), error.problem));
    return exitCodes.failed;
  }
}

async function run(command: Command, messages: Messages, doors: Doors): Promise<ExitCode> {
  if (command.name === 'help') {
    doors.print(`${cliWords[messages.language].usage}\n`);
    return exitCodes.ready;
  }
  const plan = loadPlan(command.plan);
  if ('year' in command) refuseOutside(plan, command.year);
  switch (command.name) {
    case 'check':
      return checkCommand(command, plan, messages, doors);
    case 'return':
      return returnCommand(command, plan, messages, doors);
    case 'consolidate':
      return consolidateCommand(command, plan, messages, doors);
    case 'plan':
      doors.print(planText(command.plan === undefined ? defaultPlanJson : plan));
      return exitCodes.ready;
    case 'template':
      return templateCommand(command, plan, messages, doors);
  }
}

/** A year without reports is a slip of the hand: everything would be of another year. */
function refuseOutside({ reportYears: { first, last } }: Plan, year: number): void {
  if (year < first || year > last) throw new UsageError({ kind: 'year-outside', year, first, last });
}

/** A plan as the one file that `--plan` takes. */
function planText(plan: unknown): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** The words for a command line that could not be read or carried out. */
export function messagesOf(argv: readonly string[]): Messages {
  const isEnglish = argv.some((word, index) => word === '--lang=en' || (word === 'en' && argv[index - 1] === '--lang'));
  return messagesFor(isEnglish ? 'en' : 'vi');
}
