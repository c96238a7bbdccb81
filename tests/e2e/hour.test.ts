import { readFile } from 'node:fs/promises';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { cellAddress } from '../../src/workbook/address';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { readyEntries, templateOf } from '../form/support/sampleForms';
import { describeWith } from '../support/tools';
import { suiteBench, type Seam } from './bench';
import { accessFaults } from './paneAccess';

const note = 'Hai đơn vị mới thành lập đầu năm; sẽ công nhận trong quý II năm sau';

function judged(bytes: Uint8Array) {
  const snapshot = readWorkbook(bytes);
  const checked = snapshot.ok ? checkWorkbook(defaultPlan, snapshot.value) : snapshot;
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

const seams: readonly [string, Seam][] = [
  ['in Excel for Windows', 'windows'],
  ['in Excel for the web', 'web'],
];

describeWith('chromium', 'the clerk’s hour', () => {
  describe.each(seams)('%s', (_where, seam) => {
    const bench = suiteBench(seam);
    let cells: ReturnType<typeof judged>['cells'];
    beforeAll(async () => {
      cells = judged(await writeWorkbook(templateOf())).cells;
      await bench.open();
    }, 120_000);

    const status = (sentence: string | RegExp) => bench.pane.getByRole('status').first().getByText(sentence).waitFor();
    const addressOf = (entry: string) => {
      const cell = cells.get(entry);
      if (!cell) throw new Error(`no cell of ${entry}`);
      return cellAddress(cell.row, cell.column);
    };
    const type = async (entry: string, text: string) =>
      expect(await bench.grid('typeInto', 'Báo cáo', addressOf(entry), text)).toBe(true);

    test('begins with a workbook without a form, and loads one', async () => {
      const { pane, page } = bench;
      await status('Sổ này chưa có biểu mẫu');
      expect(await accessFaults(bench)).toEqual([]);
      await pane.getByRole('combobox', { name: 'Đơn vị' }).click();
      await page.keyboard.type('hong son', { delay: 20 });
      await pane.getByRole('option', { name: /Hồng Sơn/ }).click();
      await pane.getByLabel('Năm báo cáo').selectOption('2026');
      await pane.getByRole('combobox', { name: 'Đơn vị' }).click();
      await pane.getByRole('option', { name: /Hồng Sơn/ }).click();
      await pane.getByRole('button', { name: 'Nạp biểu mẫu' }).click();
      await bench.seen('Đã nạp biểu mẫu của xã Hồng Sơn, năm 2026.').waitFor();
      await status('Chưa sẵn sàng: còn 40 ô chưa nhập');
      expect(await accessFaults(bench)).toEqual([]);
    }, 120_000);

    test('goes on with figures, some of them wrong', async () => {
      for (const [entry, value] of readyEntries) {
        await type(entry, typeof value === 'number' ? value.toFixed(0) : (value as string));
      }
      await type('base.households', "'2.610");
      await type('B1.num', '5411');
      await type('D4.num', '9');
      await bench.grid('settled');
      await status('Chưa sẵn sàng: còn 2 ô phải sửa, 1 mục cần giải trình');
      await bench.pane.getByRole('button', { name: /B1\..*Tử số 5\.411 lớn hơn mẫu số 5\.410/ }).waitFor();
      expect(await accessFaults(bench)).toEqual([]);
    }, 180_000);

    test('mends what can be mended at once in the pane, and the rest in the sheet', async () => {
      await bench.pane.getByRole('button', { name: /^Sửa: Tổng số hộ/ }).click();
      await status('Chưa sẵn sàng: còn 1 ô phải sửa, 1 mục cần giải trình');
      expect((await bench.grid('cell', 'Báo cáo', addressOf('base.households'))).value).toBe(2610);
      await type('B1.num', '4210');
      await status('Chưa sẵn sàng: còn 1 mục cần giải trình');
    }, 120_000);

    test('explains what falls short, in the pane', async () => {
      await bench.pane.getByRole('button', { name: 'Ghi giải trình' }).first().click();
      const field = bench.pane.getByRole('textbox', { name: /^Giải trình: D4\./ });
      await field.fill('đã báo cáo');
      await field.blur();
      await bench.seen(/Câu quá chung chung|Ngắn quá/).waitFor();
      expect(await accessFaults(bench)).toEqual([]);
      await field.fill(note);
      await field.blur();
      await status('Sẵn sàng gửi');
      expect((await bench.grid('cell', 'Báo cáo', addressOf('D4.note'))).value).toBe(note);
    }, 120_000);

    test('ends with the report confirmed, saved and fit to be sent', async () => {
      const { pane, page } = bench;
      await pane.getByRole('tab', { name: 'Gửi báo cáo' }).click();
      await pane.getByRole('button', { name: 'Sẵn sàng gửi' }).click();
      await bench.seen(/^Đã kiểm tra lúc .*số liệu không thay đổi/).waitFor();
      expect(await accessFaults(bench)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Lưu tệp' }).click(),
      ]);
      const form = judged(await readFile(await download.path()));
      expect(form.ready).toBe(true);
      expect(form.receipt.state).toBe('valid');
      const entries = [...readyEntries].map(([entry]) => [entry, form.entries.get(entry)]);
      expect(new Map(entries as never)).toEqual(new Map([...readyEntries, ['D4.num', 9]]));
    }, 120_000);

    test('went without an error, a breach of the policy, a request to strangers or a gap in the emulation', async () => {
      expect(bench.complaints).toEqual([]);
      expect(bench.strayRequests).toEqual([]);
      expect(await bench.grid('counts')).toMatchObject({ unknown: [], defects: [] });
    });
  });
});
