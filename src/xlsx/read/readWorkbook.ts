import { success, type Outcome } from '../../workbook/problem';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { defaultLimits, type ReadLimits } from './limits';
import { readComments } from './comments';
import { findWorkbookPart } from './mainPart';
import { PackageReader } from './packageReader';
import { ReadFailure, damaged, tooLarge } from './readFailure';
import { SharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { requireZip } from './sniff';
import { readStyles } from './styles';
import { readWorkbookPart } from './workbookPart';
import type { NativeCode } from './nativeCode';
import type { Relationship } from './relationships';

/**
 * Reads an .xlsx file that someone sent: worksheets with their values and formulas, and all defined names. Never throws on bytes;
 * problems are `not-a-workbook`, `encrypted`, `legacy-xls`, `other-format` {format}, `too-large` {what, limit} (`what` names one of
 * the limits) and `damaged` {part}. Whether it is one of our forms is not asked here.
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = defaultLimits,
  native?: NativeCode,
): Outcome<WorkbookSnapshot> {
  try {
    return success(read(bytes, limits === defaultLimits ? defaultLimits : { ...defaultLimits, ...limits }, native));
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

function read(bytes: Uint8Array, limits: ReadLimits, native: NativeCode | undefined): WorkbookSnapshot {
  requireZip(bytes);
  if (bytes.length > limits.fileBytes) throw tooLarge('fileBytes', limits);
  const source = new PackageReader(bytes, limits, native);
  const part = findWorkbookPart(source);
  const workbook = source.read(part, readWorkbookPart);
  const relationships = source.relationships(part);
  const strings = findPart(source, relationships, 'sharedStrings');
  const styles = findPart(source, relationships, 'styles');
  const tables = {
    strings: strings === undefined ? undefined : new SharedStrings(source.scan(strings), limits),
    countsFrom1904: workbook.countsFrom1904,
    looks: styles === undefined ? [] : source.read(styles, readStyles),
  };
  const sheets: SheetSnapshot[] = [];
  let room = limits.cells;
  for (const { name, visibility, relationshipId } of workbook.sheets) {
    // Modules of Excel 5 are listed among the sheets, and have no part.
    if (relationshipId === '') continue;
    const relationship = relationships.get(relationshipId);
    if (relationship?.target === undefined) throw damaged(part);
    if (relationship.kind !== 'worksheet') continue;
    const { target } = relationship;
    const { cells, facts } = readSheetPart(source.scan(target), tables, limits, room);
    room -= cells.size;
    const { rowCount, columnCount } = cells;
    const { merges, hiddenRows, hiddenColumns, isProtected } = facts;
    const comments = readComments(source, target, limits);
    sheets.push({
      ...{ name, visibility, rowCount, columnCount },
      at: (row, column) => cells.at(row, column),
      valueAt: (row, column) => cells.valueAt(row, column),
      hasFormula: (row, column) => cells.hasFormula(row, column),
      ...{ merges, hiddenRows, hiddenColumns, comments, isProtected },
    });
  }
  return { sheets, names: workbook.names, ...(workbook.countsFrom1904 && { countsFrom1904: true }) };
}

/** Writers that keep every text in its cell may still announce a part that they leave out. */
function findPart(source: PackageReader, relationships: ReadonlyMap<string, Relationship>, kind: string) {
  const target = [...relationships.values()].find((relationship) => relationship.kind === kind)?.target;
  return target !== undefined && source.has(target) ? target : undefined;
}
