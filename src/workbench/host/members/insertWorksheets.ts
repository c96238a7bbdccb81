import type { SheetBlueprint, WorkbookBlueprint } from '../../model/blueprint';
import { optionsArgument, textArgument } from '../args';
import { decodeBase64 } from '../base64';
import { findSheet } from '../hostContext';
import type { HostContext } from '../hostContext';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { breakFormulas } from './brokenFormulas';

const LOCATION = 'Workbook.insertWorksheetsFromBase64';

/** Answers the ids of the new sheets, in the file's order. */
export async function insertWorksheets(host: HostContext, args: readonly unknown[]): Promise<string[]> {
  const bytes = decodeBase64(textArgument(args, 0, LOCATION), LOCATION);
  const options = optionsArgument(args, 1);
  const blueprint = chosenSheets(await readFile(host, bytes), options['sheetNamesToInsert']);
  const position = insertPosition(host, options);
  const inserted = host.grid.asAddIn(() => host.grid.insert(withQuirks(host, blueprint), position));
  return inserted.map((sheet) => sheet.id);
}

async function readFile(host: HostContext, bytes: Uint8Array): Promise<WorkbookBlueprint> {
  const outcome = await host.readFile(bytes);
  if (outcome.ok) return outcome.value;
  throw new HostError('InvalidArgument', `The file cannot be inserted: ${outcome.problem.code}.`, LOCATION);
}

function chosenSheets(blueprint: WorkbookBlueprint, wanted: unknown): WorkbookBlueprint {
  if (!Array.isArray(wanted) || wanted.length === 0) return blueprint;
  const sheets = wanted.map((name: unknown): SheetBlueprint => {
    const found = blueprint.sheets.find((sheet) => sheet.name === name);
    if (!found) throw itemNotFound(LOCATION);
    return found;
  });
  return { ...blueprint, sheets: blueprint.sheets.filter((sheet) => sheets.includes(sheet)) };
}

/** Without a sheet to stand beside, before means first and after means last. */
function insertPosition(host: HostContext, options: Readonly<Record<string, unknown>>): number {
  const { positionType = 'End', relativeTo } = options;
  const isBefore = positionType === 'Beginning' || positionType === 'Before';
  if (!isBefore && !['None', 'After', 'End'].includes(String(positionType))) throw invalidArgument(LOCATION);
  const needsSheet = positionType === 'Before' || positionType === 'After';
  if (!needsSheet || relativeTo === undefined || relativeTo === null) return isBefore ? 0 : host.grid.sheets.length;
  const beside = findSheet(host, relativeTo);
  if (!beside) throw itemNotFound(LOCATION);
  return beside.position + (isBefore ? 0 : 1);
}

function withQuirks(host: HostContext, blueprint: WorkbookBlueprint): WorkbookBlueprint {
  const { loseNamesOnInsert, breakNamesOnInsert, breakFormulasOnInsert } = host.quirks;
  const kept = loseNamesOnInsert ? [] : blueprint.names;
  const names = breakNamesOnInsert ? kept.map((name) => ({ ...name, refersTo: '#REF!' })) : kept;
  return { names, sheets: breakFormulasOnInsert ? blueprint.sheets.map(breakFormulas) : blueprint.sheets };
}
