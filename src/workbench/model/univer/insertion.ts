import { BooleanNumber, ObjectMatrix } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/sheets';
import { parseReference } from '../../../workbook/address';
import type { SheetBlueprint, WorkbookBlueprint } from '../blueprint';
import type { GridName } from '../grid';
import { renamedReferences, uniqueSheetNames } from '../sheetNames';
import { computeAll } from './calculation/computeAll';
import { nextSheetId } from './univerBook';
import type { UniverBook } from './univerBook';
import { definedNames, setDefinedName } from './univerNames';

/** Adds the blueprint's sheets and names as Excel does when it inserts sheets from a file. Answers the new sheets' ids in order. */
export function insertBlueprint(book: UniverBook, blueprint: WorkbookBlueprint, position: number): string[] {
  const renamed = uniqueSheetNames(
    blueprint.sheets.map((sheet) => sheet.name),
    book.workbook.getSheets().map((sheet) => sheet.getName()),
  );
  const idByName = new Map<string, string>();
  blueprint.sheets.forEach((sheet, index) => {
    const name = renamed.get(sheet.name) ?? sheet.name;
    idByName.set(name, insertSheet(book, sheet, name, position + index, renamed));
  });
  for (const { name, refersTo } of blueprint.names) {
    setDefinedName(book, placeName(book, { name, refersTo: renamedReferences(refersTo, renamed) }, idByName));
  }
  computeAll(book);
  return [...idByName.values()];
}

function insertSheet(
  book: UniverBook,
  blueprint: SheetBlueprint,
  name: string,
  index: number,
  renamed: ReadonlyMap<string, string>,
): string {
  const id = nextSheetId();
  const data = structuredClone(blueprint.data);
  const sheet: Partial<IWorksheetData> = {
    ...data,
    id,
    name,
    hidden: blueprint.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
  renameReferences(data.cellData ?? {}, renamed);
  book.states.set(id, {
    protection: blueprint.protection,
    isVeryHidden: blueprint.visibility === 'veryHidden',
    isLockedByDefault: blueprint.isLockedByDefault,
    ...(blueprint.page && { page: blueprint.page }),
  });
  book.run(InsertSheetCommand, { unitId: book.unitId, index, sheet });
  const { conditionalFormats, validations } = structuredClone(blueprint);
  book.rules.add(id, {
    conditionalFormats: conditionalFormats.map((rule, index) => ({ ...rule, cfId: `${id}cf${String(index)}` })),
    validations: validations.map((rule, index) => ({ ...rule, uid: `${id}dv${String(index)}` })),
  });
  return id;
}

function renameReferences(cells: IObjectMatrixPrimitiveType<ICellData>, renamed: ReadonlyMap<string, string>): void {
  new ObjectMatrix(cells).forValue((_row, _column, cell) => {
    if (cell.f) cell.f = renamedReferences(cell.f, renamed);
  });
}

/** A name that the workbook already has stays what it is; the sheet that comes with one of its own keeps it for itself. */
function placeName(book: UniverBook, name: GridName, idByName: ReadonlyMap<string, string>): GridName {
  const isTaken = definedNames(book).some(
    (other) => other.scope === undefined && other.name.toLowerCase() === name.name.toLowerCase(),
  );
  const scope = isTaken ? idByName.get(parseReference(name.refersTo)?.sheet ?? '') : undefined;
  return scope === undefined ? name : { ...name, scope };
}
