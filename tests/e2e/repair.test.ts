import { bindForm } from '../../src/form/bindForm';
import { reportColumns } from '../../src/form/columns';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { CellRef } from '../../src/workbook/address';
import { cellAddress } from '../../src/workbook/address';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { readyEntries, templateOf } from '../form/support/sampleForms';
import { describeWith } from '../support/tools';
import { suiteBench } from './bench';

const report = 'Báo cáo';
const columns = reportColumns(defaultPlan);
const entry = bindForm(defaultPlan).find((binding) => binding.entry === 'B1.num')!.cell;
const label: CellRef = { ...entry, column: columns.label };
const rate: CellRef = { ...entry, column: columns.rate };
const sheets = [report, 'Hướng dẫn', '_chitieu'];

/** A form with words written over, and a rate typed over its formula. */
function brokenForm(): Promise<Uint8Array> {
  const content = templateOf(readyEntries);
  const over = new Map<string, string | number>([
    [cellAddress(label.row, label.column), 'Lao động'],
    [cellAddress(rate.row, rate.column), 95],
  ]);
  return writeWorkbook({
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ formula, ...cell }) => {
        const value = sheet.name === report ? over.get(cellAddress(cell.row, cell.column)) : undefined;
        if (value !== undefined) return { ...cell, value };
        return { ...cell, ...(formula !== undefined && { formula }) };
      }),
    })),
  });
}

describeWith('chromium', 'the clerk whose form is broken', () => {
  const bench = suiteBench();
  beforeAll(async () => {
    await bench.open();
    const buffer = Buffer.from(await brokenForm());
    await bench.page.setInputFiles('#file', { name: 'bieu.xlsx', mimeType: '', buffer });
    await bench.pane
      .getByRole('status')
      .first()
      .getByText(/Chưa sẵn sàng/)
      .waitFor();
  }, 120_000);

  const at = async ({ row, column }: CellRef, sheet = report) =>
    (await bench.grid('cell', sheet, cellAddress(row, column))).value;
  const names = async () => (await bench.grid('sheets')).map(({ name }) => name);
  const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });

  async function openRepair(): Promise<void> {
    await button('Thêm').click();
    await bench.pane.getByRole('menuitem', { name: 'Sửa biểu mẫu' }).click();
  }

  async function repair(): Promise<void> {
    await button('Sửa biểu mẫu').click();
    await bench.seen('Đã sửa biểu mẫu.').waitFor();
    await bench.seen('Đã đọc lại: đủ 40 ô đã nhập, đúng như trước.').waitFor();
  }

  test('sees what is broken and what is kept, and gets a fresh form with every figure', async () => {
    await openRepair();
    await bench.seen('1 ô tự tính bị xóa, ghi đè hoặc đổi công thức').waitFor();
    await bench.seen(`${cellAddress(label.row, label.column)}: Lao động`).waitFor();
    await repair();
    expect(await names()).toEqual([...sheets, ...sheets.map((name) => `${name} (cũ)`)]);
    expect([await at(label), await at(entry)]).toEqual(['Lao động được qua đào tạo', 4210]);
    expect(await at(label, `${report} (cũ)`)).toBe('Lao động');
  }, 180_000);

  test('takes it back', async () => {
    await button('Hoàn tác').click();
    await bench.seen('Biểu mẫu trở lại như trước khi sửa.').waitFor();
    expect(await names()).toEqual(sheets);
    expect([await at(label), await at(rate), await at(entry)]).toEqual(['Lao động', 95, 4210]);
  }, 180_000);

  test('is offered the old form by a pane that was opened anew, and lets go of it', async () => {
    await repair();
    await bench.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane');
      frame?.contentWindow?.location.reload();
    });
    await bench.pane.getByRole('tab', { name: 'Gửi báo cáo' }).waitFor();
    await openRepair();
    await button('Đưa bản cũ trở lại').waitFor();
    await button('Xóa bản cũ').click();
    await button('Xóa hẳn').click();
    await bench.seen('Đã xóa các trang cũ.').waitFor();
    await button('Đưa bản cũ trở lại').waitFor({ state: 'detached' });
    expect(await names()).toEqual(sheets);
    expect(await at(entry)).toBe(4210);
    expect(bench.complaints).toEqual([]);
    expect((await bench.grid('counts')).defects).toEqual([]);
  }, 180_000);
});
