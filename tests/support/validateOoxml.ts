import { runProgram } from './runProgram';
import { requireTool } from './tools';

interface ValidatorReport {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** Errors that the Open XML SDK finds in a file with the extension .xlsx; none where the file is valid. */
export async function validateOoxml(path: string, timeoutMs = 60_000): Promise<string[]> {
  const { stdout, stderr } = await runProgram(requireTool('ooxml-validator'), [path], timeoutMs);
  let report: ValidatorReport;
  try {
    report = JSON.parse(stdout) as ValidatorReport;
  } catch {
    throw new Error(`The validator gave no report on ${path}\n${stdout}${stderr}`);
  }
  const errors = report.errors.map((error) => [error.path, error.xPath, error.description].filter(Boolean).join(' '));
  return report.ok || errors.length > 0 ? errors : ['The validator refused the file without a reason.'];
}
