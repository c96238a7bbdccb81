import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';
import { firstSheet as first, refusal } from './support/refusal';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel({ today: () => new Date(2026, 10, 24) });
});
afterEach(() => excel.dispose());

describe('a protected sheet', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      first(context).protection.protect({ allowFormatRows: true });
      await context.sync();
    });
  });

  test.each<[string, (range: Excel.Range) => void, string]>([
    ['values', (range) => (range.values = [[1]]), 'Range.values'],
    ['formulas', (range) => (range.formulas = [['=1']]), 'Range.formulas'],
    ['formats', (range) => (range.numberFormat = [['0']]), 'Range.numberFormat'],
  ])('lets nobody write %s into locked cells', async (_what, write, location) => {
    const refused = await refusal(async (context) => {
      write(first(context).getRange('A1'));
      await context.sync();
    });
    expect(refused).toEqual(['AccessDenied', location]);
    expect(excel.cell('Sheet1', 'A1').value).toBeNull();
    expect(excel.typeInto('Sheet1', 'A1', '1')).toBe(false);
  });

  test('tells its options, and opens without a password', async () => {
    const seen = await Excel.run(async (context) => {
      const protection = first(context).protection.load('protected,options');
      await context.sync();
      const before = [protection.protected, protection.options.allowFormatRows, protection.options.allowSort];
      protection.unprotect();
      first(context).getRange('A1').values = [[1]];
      protection.load('protected');
      await context.sync();
      return [...before, protection.protected];
    });
    expect(seen).toEqual([true, true, false, false]);
  });
});
