/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { bindForm } from '../../../src/form/bindForm';
import { templateContent } from '../../../src/form/templateContent';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { MakeForm } from '../../../src/taskpane/services';
import type { CellRef } from '../../../src/workbook/address';
import { hongSon, readyEntriesBut, templateOf } from '../../form/support/sampleForms';
import { MemoryWorkbook } from '../support/memoryWorkbook';
import { chooseFromMenu } from '../support/menu';
import { openPane } from '../support/openPane';

const makeForm: MakeForm = (
  report,
  { entries, frame, receipt } = { entries: new Map(), frame: new Map(), receipt: '' },
) =>
  Promise.resolve({
    file: new Uint8Array([1]),
    content: templateContent(defaultPlan, report, formTextsVi, entries, frame, receipt),
  });
const cellOf = (entry: string): CellRef => bindForm(defaultPlan).find((binding) => binding.entry === entry)!.cell;
/** The cell of the row that says what the row is about. */
const labelOf = (entry: string): CellRef => ({ ...cellOf(entry), column: 3 });

async function openRepair(damage: (workbook: MemoryWorkbook) => void, options: { makeForm?: MakeForm } = { makeForm }) {
  const workbook = new MemoryWorkbook(
    templateOf(readyEntriesBut({ 'B1.note': 'Số liệu của phòng Lao động' }), hongSon),
  );
  damage(workbook);
  const pane = openPane(workbook, options);
  await screen.findByRole('tab', { name: 'Gửi báo cáo' });
  await chooseFromMenu('Sửa biểu mẫu');
  return { workbook, pane };
}

/** Words of the form overwritten, and a figure beside the table. */
function spoil(workbook: MemoryWorkbook): void {
  workbook.type(labelOf('B1.num'), 'Lao động');
  workbook.type({ ...cellOf('B1.num'), column: 25 }, 777);
}

const repairButton = () => screen.findByRole('button', { name: 'Sửa biểu mẫu' });
/** Lets arrive what is on its way, so that React hears of it here and not in the midst of something else. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

describe('a form that is intact', () => {
  test('is left alone', async () => {
    await openRepair(() => {});
    await screen.findByText('Biểu mẫu còn nguyên vẹn.');
    expect(screen.queryByRole('button', { name: 'Sửa biểu mẫu' })).toBeNull();
  });
});

describe('a broken form', () => {
  test('is shown with its damage, what is kept and what has no place, before anything is done', async () => {
    const { workbook } = await openRepair(spoil);
    await repairButton();
    screen.getByText('1 ô chữ của biểu bị sửa hoặc bị xóa');
    screen.getByText('41 ô đã nhập được giữ nguyên, kể cả ô còn sai.');
    screen.getByText(/^2 ô dưới đây không thuộc dòng nào của biểu/);
    screen.getByText(`C${String(labelOf('B1.num').row)}: Lao động`);
    screen.getByText(`Y${String(cellOf('B1.num').row)}: 777`);
    const { row } = labelOf('B1.num');
    fireEvent.click(screen.getByRole('button', { name: `Đến ô C${String(row)}` }));
    expect(workbook.selected).toEqual([labelOf('B1.num')]);
    expect(workbook.valueAt(labelOf('B1.num'))).toBe('Lao động');
  });

  test('is replaced by a fresh one with every entry, which is read back', async () => {
    const { workbook } = await openRepair(spoil);
    fireEvent.click(await repairButton());
    await screen.findByText('Đã sửa biểu mẫu.');
    screen.getByText('Đã đọc lại: đủ 41 ô đã nhập, đúng như trước.');
    expect(workbook.valueAt(cellOf('B1.num'))).toBe(4210);
    expect(workbook.valueAt(cellOf('B1.note'))).toBe('Số liệu của phòng Lao động');
    expect(workbook.valueAt(labelOf('B1.num'))).not.toBe('Lao động');
    screen.getByText(/^Trang cũ: “Báo cáo \(cũ\)”/);
  });

  test('comes back by one button', async () => {
    const { workbook } = await openRepair(spoil);
    fireEvent.click(await repairButton());
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Biểu mẫu trở lại như trước khi sửa.');
    expect(workbook.valueAt(labelOf('B1.num'))).toBe('Lao động');
    await repairButton();
  });

  test('is not let go of before the clerk has said so twice', async () => {
    const { workbook } = await openRepair(spoil);
    const removeOld = jest.spyOn(workbook, 'removeOld');
    fireEvent.click(await repairButton());
    fireEvent.click(await screen.findByRole('button', { name: 'Xóa bản cũ' }));
    screen.getByText(/Sau khi xóa không thể hoàn tác/);
    fireEvent.click(screen.getByRole('button', { name: 'Giữ lại' }));
    expect(removeOld).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa bản cũ' }));
    fireEvent.click(screen.getByRole('button', { name: 'Xóa hẳn' }));
    await screen.findByText('Đã xóa các trang cũ.');
    expect(removeOld).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });

  test('can still be undone after the view was left', async () => {
    const { workbook } = await openRepair(spoil);
    fireEvent.click(await repairButton());
    await screen.findByText('Đã sửa biểu mẫu.');
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    await screen.findByRole('tab', { name: 'Kiểm tra' });
    await chooseFromMenu('Sửa biểu mẫu');
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Biểu mẫu trở lại như trước khi sửa.');
    expect(workbook.valueAt(labelOf('B1.num'))).toBe('Lao động');
  });

  describe('whose old sheets are still there when the pane is opened anew', () => {
    const openKept = (old = [{ was: 'Báo cáo', is: 'Để xem' }]) =>
      openRepair((workbook) => {
        workbook.kept = { sheetNames: ['Báo cáo'], repaired: { names: [], formulas: [] }, old };
      });

    test('can be put back', async () => {
      const { workbook } = await openKept();
      const undo = jest.spyOn(workbook, 'undoReplacement');
      fireEvent.click(await screen.findByRole('button', { name: 'Đưa bản cũ trở lại' }));
      await screen.findByText('Biểu mẫu trở lại như trước khi sửa.');
      expect(undo).toHaveBeenCalledWith(expect.objectContaining({ old: [{ was: 'Báo cáo', is: 'Để xem' }] }));
    });

    test('can be let go of, once that was said twice', async () => {
      await openKept();
      await screen.findByText('Trang cũ: “Để xem”.');
      fireEvent.click(screen.getByRole('button', { name: 'Xóa bản cũ' }));
      fireEvent.click(screen.getByRole('button', { name: 'Xóa hẳn' }));
      await screen.findByText('Đã xóa các trang cũ.');
      await waitFor(() => expect(screen.queryByText('Bản cũ của lần sửa trước')).toBeNull());
    });

    test('stay offered where Excel refuses', async () => {
      const { workbook } = await openKept();
      const button = await screen.findByRole('button', { name: 'Đưa bản cũ trở lại' });
      jest.spyOn(workbook, 'undoReplacement').mockResolvedValue({ ok: false, problem: { code: 'access-denied' } });
      fireEvent.click(button);
      await screen.findByText(/Excel không cho thay đổi sổ này/);
      await screen.findByRole('button', { name: 'Đưa bản cũ trở lại' });
    });
  });

  test('stays as it is where Excel refuses, and the clerk is told', async () => {
    const { workbook } = await openRepair(spoil);
    const button = await repairButton();
    workbook.changeProblem = 'access-denied';
    fireEvent.click(button);
    await screen.findByText('Chưa sửa được; sổ vẫn như trước.');
    expect(workbook.valueAt(labelOf('B1.num'))).toBe('Lao động');
  });

  test('stays as it is where the new form cannot be made', async () => {
    const { workbook } = await openRepair(spoil, { makeForm: () => Promise.resolve(undefined) });
    fireEvent.click(await repairButton());
    await screen.findByText('Chưa sửa được; sổ vẫn như trước.');
    expect(workbook.valueAt(labelOf('B1.num'))).toBe('Lao động');
  });

  test('says which entries read otherwise afterwards', async () => {
    const losing: MakeForm = (report, filling) => {
      const entries = new Map(filling?.entries);
      entries.delete('B1.note');
      return makeForm(report, filling && { ...filling, entries });
    };
    await openRepair(spoil, { makeForm: losing });
    fireEvent.click(await repairButton());
    await screen.findByText(/các ô sau khác với trước khi sửa: Ghi chú của B1\. [^;]*\. Bấm Hoàn tác/);
  });

  test('that lost what only the sheet knows is found as well', async () => {
    await openRepair((workbook) => {
      workbook.lost = [
        { kind: 'validation', sheet: 'Báo cáo', ranges: [{ row: 18, column: 5, lastRow: 20, lastColumn: 5 }] },
        { kind: 'protection', sheet: 'Báo cáo', ranges: [] },
      ];
    });
    await screen.findByText('3 ô mất phần kiểm soát nhập liệu');
    screen.getByText('1 chỗ mất chế độ khóa ô');
  });

  test('shows what formulas become, and says that something stands far away', async () => {
    await openRepair((book) => {
      spoil(book);
      book.type(cellOf('B3.num'), 3300, '3000+300');
      book.type({ ...cellOf('B3.num'), row: 2_001 }, 5);
    });
    await screen.findByText(new RegExp(`^B3\\. .* \\(E${String(cellOf('B3.num').row)}\\): =3000\\+300 → 3.300$`));
    screen.getByText(/^Ngoài ra có 1 ô nằm xa bảng/);
  });

  test('whose rows were sorted without their hidden ids is not repaired before the clerk has said whose figures they are', async () => {
    const { workbook, pane } = await openRepair((book) => book.swapRows(cellOf('B3.num'), cellOf('B4.num'), 2));
    const button = await repairButton();
    const { row } = cellOf('B3.num');
    screen.getByText(new RegExp(`^E${String(row)}: 3.050 – tên ghi trên dòng: B4\\. .*; mã ẩn hoặc tên ô: B3\\. `));
    fireEvent.click(button);
    screen.getByText('Không rõ số liệu thuộc dòng nào');
    expect(workbook.valueAt(cellOf('B3.num'))).toBe(3050);
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /^Chỉ tiêu ghi trên dòng/ }));
    fireEvent.click(await repairButton());
    await screen.findByText('Đã sửa biểu mẫu.');
    expect(workbook.valueAt(cellOf('B3.num'))).toBe(3300);
    expect(workbook.valueAt(cellOf('B4.num'))).toBe(3050);
  });

  test('has no fault that an accessibility check finds, before and after', async () => {
    const { pane } = await openRepair(spoil);
    const faults = async () => {
      const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    const button = await repairButton();
    expect(await faults()).toEqual([]);
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('button', { name: 'Xóa bản cũ' }));
    await settle();
    expect(await faults()).toEqual([]);
  });
});

describe('the check view', () => {
  test('leads to the repair where a row is gone', async () => {
    const content = templateOf(readyEntriesBut({}), hongSon);
    const { row } = cellOf('B1.num');
    const without = {
      ...content,
      names: content.names.filter(({ name }) => !name.startsWith('ct.B1.')),
      sheets: content.sheets.map((sheet, index) =>
        index === 0 ? { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) } : sheet,
      ),
    };
    openPane(new MemoryWorkbook(without), { makeForm });
    const hint = (await screen.findByText('Biểu mẫu có chỗ hỏng.')).closest<HTMLElement>('[role="group"]')!;
    fireEvent.click(within(hint).getByRole('button', { name: 'Sửa biểu mẫu' }));
    await screen.findByText(/^1 dòng bị xóa/);
    await settle();
  });

  test('says nothing of a repair where the form is intact', async () => {
    openPane(new MemoryWorkbook(templateOf(readyEntriesBut({}), hongSon)));
    await screen.findByRole('tab', { name: 'Gửi báo cáo' });
    expect(screen.queryByText('Biểu mẫu có chỗ hỏng.')).toBeNull();
  });
});
