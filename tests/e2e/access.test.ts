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

type Place = readonly [where: string, go: (bench: Bench) => Promise<void>];

/** Where in the pane somebody may be with this sample open, each reached from the one before. */
const walks: readonly (readonly [sample: string | undefined, places: readonly Place[]])[] = [
  [
    undefined,
    [
      ['no form', ({ pane }) => pane.getByRole('button', { name: 'Nạp biểu mẫu' }).waitFor()],
      ['receiving, before anything is there', turnTo('Tiếp nhận báo cáo')],
      ['received files', receive],
      [
        'units by indicators',
        async ({ pane }) => {
          await pane.getByLabel('Tính cả biểu chưa sẵn sàng').check();
          await pane.getByRole('tab', { name: 'Bảng đối chiếu' }).click();
          await pane.getByRole('gridcell').first().waitFor();
        },
      ],
      [
        'one received file',
        async ({ pane, seen }) => {
          await pane.getByRole('tab', { name: 'Danh sách tệp' }).click();
          await pane.getByRole('row').nth(1).click();
          await seen('Nội dung gửi đơn vị').click();
        },
      ],
    ],
  ],
  ['mistakes.xlsx', [['the check, pointing at a finding', ({ seen }) => seen('ô E29').hover()]]],
  [
    'ready.xlsx',
    [
      ['the menu', ({ pane }) => pane.getByRole('button', { name: 'Thêm', exact: true }).click()],
      [
        'sending',
        async ({ page, pane }) => {
          await page.keyboard.press('Escape');
          await pane.getByRole('tab', { name: 'Gửi báo cáo' }).click();
        },
      ],
      ['last year’s figures', turnTo('Số liệu năm trước')],
      ['repair', turnTo('Sửa biểu mẫu')],
      ['loading where there is a form', turnTo('Nạp biểu mẫu')],
      [
        'the settings, with every part of the plan open',
        async (bench) => {
          await turnTo('Thiết lập')(bench);
          await bench.pane.getByRole('button', { name: 'Sửa kế hoạch' }).click();
          for (const part of ['Cơ quan nhận báo cáo', 'Đơn vị báo cáo', 'Định nghĩa', 'Chỉ tiêu giao']) {
            await bench.pane.getByRole('button', { name: part }).click();
          }
          await bench.pane.getByRole('button', { name: 'Giao chỉ tiêu' }).waitFor();
        },
      ],
    ],
  ],
  [
    'empty.xlsx',
    [
      [
        'the self-check',
        async (bench) => {
          await turnTo('Tự kiểm tra')(bench);
          await bench.pane.getByRole('button', { name: 'Bắt đầu thử' }).click();
          await bench.pane.getByRole('button', { name: 'Sao chép kết quả' }).waitFor();
        },
      ],
    ],
  ],
];

/** What a form looks like that is wrong, one that is ready, and what is no form. */
async function receive({ pane, seen }: Bench): Promise<void> {
  const samples = ['mistakes.xlsx', 'ready.xlsx', 'index.json'].map(
    (file) => `${fromRoot('dist/web/samples')}/${file}`,
  );
  await pane.getByLabel('Tệp báo cáo đã nhận').setInputFiles(samples);
  await seen('Hiện 3/3 tệp').waitFor();
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

  describe.each(walks)('with the sample %s open', (sample, places) => {
    beforeAll(async () => {
      await bench.open(sample);
      await makeNarrow();
      await bench.pane.getByRole('status').first().waitFor();
    }, 120_000);

    test.each(places)(
      'has no fault at %s in any of its looks, and nothing is cut off at its narrowest',
      async (_where, go) => {
        await go(bench);
        for (const look of looks) {
          await wear(look);
          const faults = await accessFaults(bench, look === 'light' ? 'everything' : 'colours');
          expect([look, faults]).toEqual([look, []]);
        }
      },
      180_000,
    );
  });

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
