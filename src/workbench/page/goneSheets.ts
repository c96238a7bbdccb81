import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { UniverGrid } from '../model/univer/univerGrid';

/** Univer validates a new sheet when there is time for it, and fails where the sheet is gone by then. */
export function forgetGoneSheets(grid: UniverGrid): void {
  const service = grid.book.service(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, sheetId, ranges) =>
    grid.sheets.some(({ id }) => id === sheetId) ? validate(unitId, sheetId, ranges) : Promise.resolve([]);
}
