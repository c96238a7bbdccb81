import { readFile } from 'node:fs/promises';
import { zipSync, unzipSync, strToU8 } from 'fflate';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { suiteBench } from '../../e2e/bench';
import { readyEntriesBut, templateOf } from '../../form/support/sampleForms';
import { describeWith } from '../../support/tools';

const report = 'Báo cáo';
const name = 'cua-toi.xlsx';

function judged(bytes: Uint8Array) {
  const snapshot = readWorkbook(bytes);
  const checked = snapshot.ok ? checkWorkbook(defaultPlan, snapshot.value) : snapshot;
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

/** The file with one more part in it. */
function withPart(file: Uint8Array, part: string): Uint8Array {
  return zipSync({ ...unzipSync(file), [part]: strToU8('<x/>') });
}

describeWith('chromium', 'a file of one’s own at the workbench', () => {
  const bench = suiteBench();
  let form: Uint8Array;
  beforeAll(async () => {
    form = await writeWorkbook(templateOf(readyEntriesBut({ 'C1.num': null })));
    await bench.open();
  }, 300_000);

  const pick = (bytes: Uint8Array, called = name) =>
    bench.page.setInputFiles('#file', { name: called, mimeType: '', buffer: Buffer.from(bytes) });
  const status = (sentence: string) => bench.pane.getByRole('status').first().getByText(sentence).waitFor();
  const says = (sentence: RegExp | string) => bench.page.locator('#notice').getByText(sentence).waitFor();
  const dialog = () => bench.page.getByRole('dialog');

  async function save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('button', { name: 'Lưu tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path());
  }

  test('is opened, and a pane of its own judges it', async () => {
    await pick(form);
    await status('Chưa sẵn sàng: còn 1 ô chưa nhập');
    expect(
      await bench.page.getByLabel('Mở sổ tính').evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text),
    ).toBe(`Tệp của bạn: ${name}`);
    expect(await dialog().count()).toBe(0);
  }, 120_000);

  test('is saved as it stands, with what was typed', async () => {
    const cell = judged(form).cells.get('C1.num')!;
    await bench.grid('typeInto', report, `E${String(cell.row)}`, '4');
    await status('Sẵn sàng gửi');
    const saved = judged(await save());
    expect(saved.entries.get('C1.num')).toBe(4);
    expect(saved.ready).toBe(true);
    await says(`Đã tạo tệp ${name}`);
  }, 120_000);

  test('that was changed is not given up for another without asking', async () => {
    const row = judged(form).cells.get('C1.num')!.row;
    await bench.grid('typeInto', report, `E${String(row)}`, '8');
    await bench.grid('settled');
    await pick(form, 'khac.xlsx');
    await dialog().getByRole('button', { name: 'Ở lại sổ này' }).click();
    expect((await bench.grid('cell', report, `E${String(row)}`)).value).toBe(8);
    await bench.page.getByLabel('Mở sổ tính').selectOption({ index: 0 });
    await bench.page.keyboard.press('Escape');
    expect((await bench.grid('cell', report, `E${String(row)}`)).value).toBe(8);

    await pick(form, 'khac.xlsx');
    await dialog().getByRole('button', { name: 'Bỏ thay đổi, mở sổ khác' }).click();
    await status('Chưa sẵn sàng: còn 1 ô chưa nhập');
    expect((await bench.grid('cell', report, `E${String(row)}`)).value).toBeNull();
  }, 120_000);

  test.each([
    ['xl/vbaProject.bin', 'macro'],
    ['xl/charts/chart1.xml', 'biểu đồ'],
    ['xl/media/image1.png', 'hình ảnh'],
    ['xl/comments1.xml', 'ghi chú và nhận xét'],
  ])(
    'is opened with word of what is not carried (%s)',
    async (part, called) => {
      await pick(withPart(form, part));
      await dialog().getByText(`Bàn thử không hiện và không lưu lại: ${called}.`).waitFor();
      await dialog().getByRole('button', { name: 'Đã rõ' }).click();
      await status('Chưa sẵn sàng: còn 1 ô chưa nhập');
    },
    120_000,
  );

  test.each([
    ['no workbook', strToU8('Kính gửi'), /tệp không ở dạng \.xlsx/],
    ['one that is cut short', (file: Uint8Array) => file.slice(0, file.length / 2), /tệp bị hỏng/],
  ])(
    'is refused where it is %s, and the open one stays',
    async (_what, bytes, sentence) => {
      await pick(typeof bytes === 'function' ? bytes(form) : bytes, 'la.xlsx');
      await says(sentence);
      await status('Chưa sẵn sàng: còn 1 ô chưa nhập');
    },
    120_000,
  );

  test('makes room for the pane by the arrow keys, within what a task pane may be', async () => {
    const bar = bench.page.getByRole('separator', { name: 'Độ rộng bảng kiểm tra' });
    const width = () => bench.page.locator('#pane').evaluate((frame) => frame.clientWidth);
    expect(await width()).toBe(400);
    await bar.press('ArrowLeft');
    expect(await width()).toBe(420);
    await bar.press('Home');
    await bar.press('ArrowRight');
    expect(await width()).toBe(320);
    await bar.press('End');
    await bar.press('ArrowLeft');
    expect(await width()).toBe(600);
    expect(await bar.getAttribute('aria-valuenow')).toBe('600');
  }, 60_000);

  test('makes room for the pane by the mouse', async () => {
    const bar = await bench.page.locator('#splitter').boundingBox();
    if (!bar) throw new Error('no bar');
    const { mouse } = bench.page;
    await mouse.move(bar.x + 3, 400);
    await mouse.down();
    await mouse.move(bar.x + 103, 400);
    await mouse.up();
    // Over the frame, where moves of the pointer are the pane's own.
    await mouse.move(bar.x + 300, 400);
    expect(await bench.page.locator('#pane').evaluate((frame) => frame.clientWidth)).toBe(500);
  }, 60_000);

  test('did nothing that the policy forbids', () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
  });
});
