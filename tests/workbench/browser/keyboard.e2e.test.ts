import { suiteBench } from '../../e2e/bench';
import type { DrivenWindow } from '../../../src/workbench/page/driver';
import { describeWith } from '../../support/tools';

const report = 'Báo cáo';

describeWith('chromium', 'the grid under a person’s fingers', () => {
  const bench = suiteBench();
  beforeAll(async () => {
    await bench.open('mistakes.xlsx');
    await bench.grid('settled');
    // The grid listens to the keyboard once somebody has clicked into it.
    await bench.page.locator('#grid').click({ position: { x: 500, y: 400 } });
  }, 300_000);

  async function type(address: string, keys: string): Promise<void> {
    await bench.grid('select', report, address);
    await bench.page.keyboard.type(keys);
    await bench.page.keyboard.press('Enter');
  }
  const cell = (address: string) => bench.grid('cell', report, address);
  const become = (address: string, value: unknown) =>
    bench.page.waitForFunction(
      ([sheet, place, wanted]) => (window as unknown as DrivenWindow).workbench?.cell(sheet, place).value === wanted,
      [report, address, value] as const,
    );
  const selected = (address: string) =>
    bench.page.waitForFunction(
      (wanted) => (window as unknown as DrivenWindow).workbench?.selectedAddress() === wanted,
      `'${report}'!${address}`,
    );

  test('reads figures as a Vietnamese Excel does, and moves down', async () => {
    await type('E20', '34.311');
    await become('E20', 34_311);
    await selected('E21');
    await type('P44', '12,5');
    await become('P44', 12.5);
  }, 60_000);

  test('a fraction that is looked at and left is still the same number', async () => {
    await bench.grid('select', report, 'P44');
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.press('Enter');
    await selected('P45');
    await bench.grid('settled');
    expect((await cell('P44')).value).toBe(12.5);
  }, 60_000);

  test.each([
    ['typing', async () => type('C20', 'x')],
    [
      'deleting',
      async () => {
        await bench.grid('select', report, 'C20');
        await bench.page.keyboard.press('Delete');
      },
    ],
  ])(
    'keeps a locked cell from %s, and says so',
    async (_what, act) => {
      const before = (await cell('C20')).value;
      const notice = bench.page.locator('#notice');
      await notice.evaluate((element) => (element.textContent = ''));
      await act();
      await notice.getByText('Ô này được bảo vệ, không sửa được.').waitFor();
      await bench.grid('settled');
      expect((await cell('C20')).value).toBe(before);
    },
    60_000,
  );

  test('empties an entry', async () => {
    await bench.grid('select', report, 'E20');
    await bench.page.keyboard.press('Delete');
    await become('E20', null);
  }, 60_000);

  test('refuses what the validation forbids, in the form’s own words', async () => {
    await type('E21', 'khoảng 5');
    await bench.page.getByText('Chỉ nhập số nguyên từ 0 đến 9.999.999.999').waitFor();
    expect((await cell('E21')).value).not.toBe('khoảng 5');
    await bench.page.getByRole('button', { name: 'Xác nhận' }).click();
  }, 60_000);

  test('shows the input message of the selected cell', async () => {
    await bench.grid('select', report, 'E18');
    await bench.page.getByRole('note').getByText('Số liệu nền').waitFor();
    await bench.grid('select', report, 'C18');
    await bench.page.getByRole('note').waitFor({ state: 'hidden' });
  }, 60_000);
});
