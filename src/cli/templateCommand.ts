import { cliWords } from '../messages/fetched/cli';
import { formTextsVi } from '../messages/formTexts.vi';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import type { CommandOf } from './command';
import type { Doors } from './doors';
import { readJson } from './planFile';
import { exitCodes, UsageError, type ExitCode } from './usage';
import { templateContents, templateJobs } from './writeTemplates';

/** `chitieu template`: one form, or all those of a list; nothing is written unless all of them can be made. */
export async function templateCommand(
  { form, entries }: CommandOf<'template'>,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
  const entriesFile = entries === undefined ? undefined : { path: entries, json: readJson(entries) };
  const jobs = templateJobs(form, entriesFile);
  const contents = templateContents(plan, jobs, formTextsVi, doors);
  for (const [index, job] of jobs.entries()) {
    doors.progress(cliWords[messages.language].writing(index + 1, jobs.length));
    const content = contents[index];
    if (content && !(await doors.writeWorkbookFile(job.out, content()))) {
      throw new UsageError({ kind: 'cannot-write', file: job.out });
    }
  }
  doors.progress('');
  return exitCodes.ready;
}
