import type { Plan } from '../../plan/schema';
import type { WorkbookContent } from '../../workbook/content';
import type { MakeForm } from '../services';

/** What writes a workbook file: brought in by the entry file, and only when a form is asked for. */
export type LoadWriter = () => Promise<(content: WorkbookContent) => Uint8Array | Promise<Uint8Array>>;

/** Makes forms of a plan. The code for it, a third of the pane's, is fetched with the first one. */
export function formMaker(plan: Plan, loadWriter: LoadWriter): MakeForm {
  return async (report, filling) => {
    const parts = await fetched(loadWriter);
    if (!parts) return undefined;
    const { entries, frame, receipt } = filling ?? {};
    const content = parts.templateContent(plan, report, parts.formTextsVi, entries, frame, receipt);
    return { content, file: await parts.write(content) };
  };
}

async function fetched(loadWriter: LoadWriter) {
  try {
    const [{ templateContent }, { formTextsVi }, write] = await Promise.all([
      import('../../form/templateContent'),
      import('../../messages/formTexts.vi'),
      loadWriter(),
    ]);
    return { templateContent, formTextsVi, write };
  } catch {
    // No network, or a newer version was put on the server: fetching is tried anew with the next form.
    return undefined;
  }
}
