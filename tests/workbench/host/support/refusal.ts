/** Code and place of what the library makes of a refusal. Fails where nothing is refused. */
export async function refusal(
  run: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<[string, string | undefined]> {
  try {
    await Excel.run(run);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return [error.code, error.debugInfo.errorLocation];
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The blank workbook's sheet. */
export function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}
