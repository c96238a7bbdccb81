import { rangeAddress } from '../workbook/address';
import { type Outcome, success } from '../workbook/problem';
import { blocksOf } from './cellBlocks';
import { type CellInput, cellInput } from './cellInput';
import type { RetiredSheet } from './oldSheets';
import { queueProtection } from './protection';
import type { RoundTrip } from './run';

/**
 * Takes the ids of their rows from sheets that are a form no more. Protection is lifted for it and put back. A sheet whose protection
 * has a password keeps them.
 */
export function clearIds(roundTrip: RoundTrip, old: readonly RetiredSheet[]): Promise<Outcome<undefined>> {
  return eachSheet(roundTrip, old, () => '');
}

export function restoreIds(roundTrip: RoundTrip, old: readonly RetiredSheet[]): Promise<Outcome<undefined>> {
  return eachSheet(roundTrip, old, (id) => cellInput({ value: id }, undefined));
}

type Input = (id: string) => CellInput;

async function eachSheet(
  roundTrip: RoundTrip,
  old: readonly RetiredSheet[],
  input: Input,
): Promise<Outcome<undefined>> {
  for (const sheet of old.filter(({ ids }) => ids.length > 0)) {
    const now = await roundTrip(queueProtectionOf(sheet));
    if (!now.ok) return now;
    const written = await roundTrip((context) => queueIds(context, sheet, now.value !== undefined, input));
    if (written.ok) continue;
    if (written.problem.code !== 'access-denied') return written;
    const guarded = await protectAgain(roundTrip, sheet);
    if (!guarded.ok) return guarded;
  }
  return success(undefined);
}

/** Excel may have lifted the protection and then denied the rest. */
async function protectAgain(roundTrip: RoundTrip, sheet: RetiredSheet): Promise<Outcome<undefined>> {
  const now = await roundTrip(queueProtectionOf(sheet));
  if (!now.ok) return now;
  if (now.value !== undefined || !sheet.protection) return success(undefined);
  return roundTrip((context) => {
    context.workbook.worksheets.getItem(sheet.live.id).protection.protect(sheet.protection);
    return () => undefined;
  });
}

function queueProtectionOf({ live }: RetiredSheet) {
  return (context: Excel.RequestContext) => queueProtection(context.workbook.worksheets.getItem(live.id));
}

function queueIds(
  context: Excel.RequestContext,
  { live, ids, protection }: RetiredSheet,
  isProtected: boolean,
  input: Input,
): () => undefined {
  const sheet = context.workbook.worksheets.getItem(live.id);
  if (isProtected) sheet.protection.unprotect();
  for (const { range, cells } of blocksOf(ids.map((cell) => ({ ...cell, key: live.id })))) {
    sheet.getRange(rangeAddress(range)).values = cells.map(({ id }) => [input(id)]);
  }
  if (protection) sheet.protection.protect(protection);
  return () => undefined;
}
