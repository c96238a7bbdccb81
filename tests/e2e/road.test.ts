import type { DrivenWindow } from '../../src/workbench/page/driver';
import { describeWith } from '../support/tools';
import { suiteBench } from './bench';

const report = 'Báo cáo';

describeWith('chromium', 'the clerk at the workbench', () => {
  const bench = suiteBench();

  /** Row of an entry, found by its id as the form itself does. */
  async function rowOf(id: string): Promise<number> {
    for (let row = 1; row < 100; row++) {
      if ((await bench.grid('cell', report, `A${String(row)}`)).value === id) return row;
    }
    throw new Error(`the form has no row ${id}`);
  }
  const text = async (address: string) => (await bench.grid('cell', report, address)).text;
  const status = () => bench.pane.getByRole('status').first();

  test('loads the form, types, sees the verdict change in sheet and pane, and goes to a finding by a click', async () => {
    await bench.open();
    const { pane } = bench;
    await pane.getByLabel('Năm báo cáo').selectOption('2026');
    await pane.getByRole('combobox', { name: 'Đơn vị' }).click();
    await bench.page.keyboard.type('huong son', { delay: 20 });
    await pane.getByRole('option', { name: /Hương Sơn/ }).click();
    await pane.getByRole('button', { name: 'Nạp biểu mẫu' }).click();
    await bench.seen('Đã nạp biểu mẫu của xã Hương Sơn, năm 2026.').waitFor();
    const loaded = await bench.grid('counts');
    expect(loaded.unknown).toEqual([]);

    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await status().getByText('40 ô chưa nhập').waitFor();
    const [numerator, denominator] = [await rowOf('B1'), await rowOf('base.labourForce')];
    const verdict = `I${String(numerator)}`;
    expect(await text(verdict)).toBe('Còn thiếu số liệu');

    const type = (row: number, figure: string) => bench.grid('typeInto', report, `E${String(row)}`, figure);
    expect(await type(denominator, '1000')).toBe(true);
    expect(await type(numerator, '749')).toBe(true);
    await bench.grid('settled');
    const judged = ['I', 'J', 'O', 'Q'].map((column) => text(`${column}${String(numerator)}`));
    expect(await Promise.all(judged)).toEqual(['Chưa đạt', '1', 'Chưa đạt', 'Ghi giải trình']);
    await status().getByText('38 ô chưa nhập').waitFor();
    const shortfall = pane.getByRole('button', { name: /B1\..*Lao động được qua đào tạo/ });
    await shortfall.waitFor();

    const before = (await bench.grid('counts')).roundTrips;
    await type(numerator, '750');
    await bench.grid('settled');
    expect(await text(verdict)).toBe('Đạt');
    await shortfall.waitFor({ state: 'detached' });
    // Longer than the pane waits after a change: whatever it would still ask for, it has asked for.
    await bench.page.waitForTimeout(1_500);
    expect((await bench.grid('counts')).roundTrips - before).toBe(1);

    await type(numerator, '1001');
    await bench.grid('select', report, 'C3');
    await pane.getByRole('button', { name: /B1\..*Tử số 1\.001 lớn hơn mẫu số 1\.000/ }).click();
    await bench.page.waitForFunction(
      (address) => (window as unknown as DrivenWindow).workbench?.selectedAddress() === address,
      `'${report}'!E${String(numerator)}`,
    );
    expect((await bench.grid('counts')).writes).toBe(loaded.writes);
  }, 120_000);

  test('asks Excel once for each thing that is done, looks before it writes, and looks once at what became of it', async () => {
    await bench.open('mistakes.xlsx');
    const { pane } = bench;
    await status().getByText('còn 7 ô phải sửa').waitFor();
    const spent = async (what: () => Promise<void>) => {
      const before = await bench.grid('counts');
      await what();
      // Longer than the pane waits after a change: whatever it would still ask for, it has asked for.
      await bench.page.waitForTimeout(1_500);
      const after = await bench.grid('counts');
      return { asked: after.roundTrips - before.roundTrips, wrote: after.writes - before.writes };
    };
    // Turning to the pane is a reason to look, once.
    expect(await spent(() => pane.getByRole('tab', { name: 'Kiểm tra' }).click())).toEqual({ asked: 1, wrote: 0 });
    expect(
      await spent(async () => {
        await pane.getByRole('button', { name: /^Sửa: Tổng số hộ/ }).click();
        await status().getByText('còn 6 ô phải sửa').waitFor();
      }),
    ).toEqual({ asked: 3, wrote: 1 });
    expect(
      await spent(async () => {
        await pane.getByRole('button', { name: 'Hoàn tác' }).click();
        await status().getByText('còn 7 ô phải sửa').waitFor();
      }),
    ).toEqual({ asked: 3, wrote: 1 });
    expect(
      await spent(async () => {
        await pane.getByRole('button', { name: 'Tiếp theo' }).click();
        await bench.seen(/^Mục 1\//).waitFor();
      }),
    ).toEqual({ asked: 1, wrote: 0 });
    await pane.getByRole('button', { name: 'Ghi giải trình' }).first().click();
    expect(
      await spent(async () => {
        const field = pane.getByRole('textbox').first();
        await field.fill('Hai đơn vị mới thành lập, sẽ công nhận trong quý II năm sau');
        await field.blur();
        await status().getByText('3 mục cần giải trình').waitFor();
      }),
    ).toEqual({ asked: 3, wrote: 1 });
  }, 120_000);

  test('may not type into a locked cell', async () => {
    const row = await rowOf('B1');
    expect(await bench.grid('typeInto', report, `I${String(row)}`, 'Đạt')).toBe(false);
  });

  test.each([
    ['empty.xlsx', 'Chưa sẵn sàng: còn 40 ô chưa nhập'],
    ['mistakes.xlsx', 'Chưa sẵn sàng: còn 7 ô phải sửa'],
    ['ready.xlsx', 'Sẵn sàng gửi'],
  ])(
    'opens the sample %s and judges it as the sheet does',
    async (file, sentence) => {
      await bench.open(file);
      await status().getByText(sentence).waitFor();
      await bench.grid('settled');
      expect((await text('B1')).startsWith('SẴN SÀNG GỬI')).toBe(file === 'ready.xlsx');
      expect((await bench.grid('counts')).writes).toBe(0);
    },
    120_000,
  );

  test('nothing went wrong on the way: no error, no breach of the policy, no request to anywhere else', async () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
    expect((await bench.grid('counts')).defects).toEqual([]);
  });
});
