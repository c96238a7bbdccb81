import { checkWorkbook } from '../../src/check/checkWorkbook';
import { nodeCode } from '../../src/cli/nodeCode';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';

/** What is measured: how the command line and the pane read and judge a file. */
export function readAndJudge(bytes: Uint8Array): boolean {
  const workbook = readWorkbook(bytes, undefined, nodeCode);
  const form = workbook.ok ? checkWorkbook(defaultPlan, workbook.value) : workbook;
  if (!form.ok) throw new Error(form.problem.code);
  return form.value.ready;
}

export function read(bytes: Uint8Array): number {
  const workbook = readWorkbook(bytes, undefined, nodeCode);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value.sheets.length;
}

/** Answers what judges this file again and again, without reading it again. */
export function judgeOnly(bytes: Uint8Array): () => boolean {
  const workbook = readWorkbook(bytes, undefined, nodeCode);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return () => {
    const form = checkWorkbook(defaultPlan, workbook.value);
    return form.ok && form.value.ready;
  };
}
