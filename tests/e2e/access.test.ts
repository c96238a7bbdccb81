import { fromRoot } from '../../scripts/paths.mjs';
import { describeWith } from '../support/tools';
import { suiteBench, type Bench } from './bench';
import { accessFaults } from './paneAccess';

const looks = ['light', 'dark', 'contrast', 'forced colours'] as const;
type Look = (typeof looks)[number];

/** What chooses the look in the menu. */
const names: Readonly<Record<Look, string>> = {
  light: 'Sáng',
  dark: 'Tối',
  contrast: 'Tương phản cao',
  'forced colours': 'Sáng',
};

/** Where in the pane somebody may be, each reached from a fresh page with this sample. */
const places: readonly (readonly [where: string, sample: string | undefined, go: (bench: Bench) => Promise<void>])[] = [
  ['no form', undefined, ({ pane }) => pane.getByRole('button', { name: 'Nạp biểu mẫu' }).waitFor()],
  ['the check, pointing at a finding', 'mistakes.xlsx', ({ seen }) => seen('ô E29').hover()],
  ['the menu', 'ready.xlsx', ({ pane }) => pane.getByRole('button', { name: 'Thêm', exact: true }).click()],
  ['sending', 'ready.xlsx', ({ pane }) => pane.getByRole('tab', { name: 'Gửi báo cáo' }).click()],
  ['last year’s figures', 'ready.xlsx', turnTo('Số liệu năm trước')],
  ['repair', 'ready.xlsx', turnTo('Sửa biểu mẫu')],
  ['loading where there is a form', 'ready.xlsx', turnTo('Nạp biểu mẫu')],
  ['receiving, before anything is there', undefined, turnTo('Tiếp nhận báo cáo')],
  ['received files', undefined, receive],
  [
    'units by indicators',
    undefined,
    async (bench) => {
      await receive(bench);
      await bench.pane.getByLabel('Tính cả biểu chưa sẵn sàng').check();
      await bench.pane.getByRole('tab', { name: 'Bảng đối chiếu' }).click();
      await bench.pane.getByRole('gridcell').first().waitFor();
    },
  ],
  [
    'one received file',
    undefined,
    async (bench) => {
      await receive(bench);
      await bench.pane.getByRole('row').nth(1).click();
      await bench.seen('Nội dung gửi đơn vị').click();
    },
  ],
  [
    'the settings, with every part of the plan open',
    'ready.xlsx',
    async (bench) => {
      await turnTo('Thiết lập')(bench);
      await bench.pane.getByRole('button', { name: 'Sửa kế hoạch' }).click();
      for (const part of ['Cơ quan nhận báo cáo', 'Đơn vị báo cáo', 'Định nghĩa', 'Chỉ tiêu giao']) {
        await bench.pane.getByRole('button', { name: part }).click();
      }
      await bench.pane.getByRole('button', { name: 'Giao chỉ tiêu' }).waitFor();
    },
  ],
  [
    'the self-check',
    'empty.xlsx',
    async (bench) => {
      await turnTo('Tự kiểm tra')(bench);
      await bench.pane.getByRole('button', { name: 'Bắt đầu thử' }).click();
      await bench.pane.getByRole('button', { name: 'Sao chép kết quả' }).waitFor();
    },
  ],
];

/** What a form looks like that is wrong, one that is ready, and what is no form. */
async function receive(bench: Bench): Promise<void> {
  await turnTo('Tiếp nhận báo cáo')(bench);
  const samples = ['mistakes.xlsx', 'ready.xlsx', 'index.json'].map(
    (file) => `${fromRoot('dist/web/samples')}/${file}`,
  );
  await bench.pane.getByLabel('Tệp báo cáo đã nhận').setInputFiles(samples);
  await bench.seen('Hiện 3/3 tệp').waitFor();
}

function turnTo(task: string): (bench: Bench) => Promise<void> {
  return async ({ pane }) => {
    await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
    await pane.getByRole('menuitem', { name: task }).click();
    await pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  };
}

describeWith('chromium', 'the pane as everybody can read it', () => {
  const bench = suiteBench();
  beforeEach(() => bench.page.emulateMedia({ forcedColors: 'none' }));

  const makeNarrow = () => bench.page.getByRole('separator', { name: 'Độ rộng bảng kiểm tra' }).press('Home');

  /** Chosen in the menu, which is left as it was found; forced colours lie over whatever was chosen. */
  async function wear(look: Look): Promise<void> {
    const { page, pane } = bench;
    await page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none' });
    const more = pane.getByRole('button', { name: 'Thêm', exact: true });
    const isOpen = (await more.getAttribute('aria-expanded')) === 'true';
    if (!isOpen) await more.click();
    await pane.getByRole('menuitemradio', { name: names[look] }).click();
    if (!isOpen) await page.keyboard.press('Escape');
  }

  test.each(places)(
    'has no fault at %s in any of its looks, and nothing is cut off at its narrowest',
    async (_where, sample, go) => {
      await bench.open(sample);
      await makeNarrow();
      await bench.pane.getByRole('status').first().waitFor();
      await go(bench);
      for (const look of looks) {
        await wear(look);
        expect([look, await accessFaults(bench)]).toEqual([look, []]);
      }
    },
    180_000,
  );

  test('is worked by the keyboard alone: tabs, menu, a page and the way back', async () => {
    await bench.open('ready.xlsx');
    const { pane, page } = bench;
    const focused = (role: 'tab' | 'button' | 'menuitem' | 'heading', name: string) =>
      pane.getByRole(role, { name }).and(pane.locator(':focus')).waitFor();
    await pane.getByRole('tab', { name: 'Kiểm tra' }).focus();
    await page.keyboard.press('ArrowRight');
    await focused('tab', 'Gửi báo cáo');
    await page.keyboard.press('Tab');
    await focused('button', 'Thêm');
    await page.keyboard.press('Enter');
    await focused('menuitem', 'Số liệu năm trước');
    await page.keyboard.press('Escape');
    await focused('button', 'Thêm');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await focused('heading', 'Số liệu năm trước');
    await page.keyboard.press('Shift+Tab');
    await focused('button', 'Quay lại');
    await page.keyboard.press('Enter');
    await focused('tab', 'Gửi báo cáo');
  }, 120_000);

  test('turns dark with Office while it is open, once somebody turns to it', async () => {
    await bench.page.evaluate(() => localStorage.removeItem('chitieu.theme'));
    await bench.open('ready.xlsx');
    const { pane, page } = bench;
    const isDark = () => pane.locator('html[style*="color-scheme: dark"]');
    const ground = () => pane.locator('main').evaluate((main) => getComputedStyle(main.parentElement!).backgroundColor);
    await pane.getByText('Sẵn sàng gửi').first().waitFor();
    await page.mouse.move(100, 500);
    expect([await isDark().count(), await ground()]).toEqual([0, 'rgb(255, 255, 255)']);
    await bench.grid('excelIs', { isDark: true });
    // The library asks Excel for its colours no sooner than this.
    await page.waitForTimeout(5_100);
    await pane.getByText('Sẵn sàng gửi').first().hover();
    await isDark().waitFor();
    expect(await ground()).toBe('rgb(41, 41, 41)');
  }, 120_000);

  test('stays as it was chosen when it is opened again, in its language and its colours', async () => {
    await bench.open('ready.xlsx');
    const { pane, page } = bench;
    await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
    await pane.getByRole('menuitemradio', { name: 'Tối' }).click();
    await pane.getByRole('menuitem', { name: 'English' }).click();
    await pane.getByRole('tab', { name: 'Send report' }).waitFor();
    await page.reload();
    await pane.getByRole('tab', { name: 'Send report' }).waitFor();
    expect(await pane.locator('html').evaluate((html) => html.style.colorScheme)).toBe('dark');
    expect(await accessFaults(bench)).toEqual([]);
  }, 120_000);
});
