/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { planText, readPlanText } from '../../../src/plan/planText';
import type { Plan } from '../../../src/plan/schema';
import type { PlanChoice } from '../../../src/taskpane/services';
import { chooseFromMenu } from '../support/menu';
import { MemoryWorkbook } from '../support/memoryWorkbook';
import { openPane } from '../support/openPane';

async function openSettings(state: Partial<PlanChoice> = {}, language: 'vi' | 'en' = 'vi', plan = defaultPlan) {
  const chosen: (Plan | undefined)[] = [];
  const choose = (plan: Plan | undefined) => void chosen.push(plan);
  openPane(new MemoryWorkbook(), {
    language,
    plan,
    planChoice: { origin: 'built-in', isFleeting: false, changes: 0, ...state, choose },
  });
  await screen.findByText(language === 'vi' ? 'Sổ này chưa có biểu mẫu' : 'This workbook has no form yet');
  if ((state.changes ?? 0) === 0) await chooseFromMenu(language === 'vi' ? 'Thiết lập' : 'Settings');
  await screen.findByRole('heading', { name: /^(Kế hoạch đang dùng|Plan in use)/ });
  return chosen;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

function pick(name: string, text: string, language: 'vi' | 'en' = 'vi') {
  const file = new File([text], name);
  // jsdom's files cannot be read as text.
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText(language === 'vi' ? 'Tệp kế hoạch' : 'Plan file'), {
    target: { files: [file] },
  });
}

/** Names of the files that the pane hands to the browser from now on. */
function downloads(): string[] {
  const names: string[] = [];
  URL.createObjectURL = () => 'blob:';
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

/** Text of the one line of a list that has these words. */
function itemWith(words: string): string | undefined {
  return screen
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .find((text) => text.includes(words));
}

async function edit(section: string): Promise<void> {
  fireEvent.click(button('Sửa kế hoạch'));
  const header = await screen.findByRole('button', { name: section });
  if (header.getAttribute('aria-expanded') === 'false') fireEvent.click(header);
}

describe('the plan in use', () => {
  test('is named with its deadline, its units and its office', async () => {
    await openSettings();
    expect(screen.getByText('Mã my-duc-2024, bản 1')).toBeTruthy();
    expect(screen.getByText(/^4 đơn vị báo cáo năm nay; hạn gửi 24\/11\/2026; nơi nhận: /)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dùng lại kế hoạch có sẵn' })).toBeNull();
  });

  test('can be the built-in one again', async () => {
    const chosen = await openSettings({ origin: 'own' });
    expect(screen.getByRole('heading', { name: 'Kế hoạch đang dùng: Kế hoạch của cơ quan' })).toBeTruthy();
    fireEvent.click(button('Dùng lại kế hoạch có sẵn'));
    expect(chosen).toEqual([]);
    fireEvent.click(button('Thôi'));
    expect(screen.queryByText(/^Kế hoạch của cơ quan sẽ bị bỏ/)).toBeNull();
    fireEvent.click(button('Dùng lại kế hoạch có sẵn'));
    fireEvent.click(button('Bỏ và dùng kế hoạch có sẵn'));
    expect(chosen).toEqual([undefined]);
  });

  test.each<[string, Partial<PlanChoice>, RegExp]>([
    ['was just changed', { origin: 'own', changes: 1 }, /^Đã chuyển kế hoạch/],
    ['could not be kept', { origin: 'own', changes: 1, isFleeting: true }, /^Trình duyệt không cho lưu/],
    ['could not be read any more', { origin: 'unreadable' }, /^Kế hoạch đã lưu không đọc được nữa/],
  ])('says when it %s', async (_, state, sentence) => {
    await openSettings(state);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('is spoken of in English, too', async () => {
    await openSettings({}, 'en');
    expect(screen.getByRole('heading', { name: 'Plan in use: Built-in plan' })).toBeTruthy();
    expect(button('Edit the plan')).toBeTruthy();
  });
});

describe('a plan file', () => {
  const office: Plan = { ...defaultPlan, version: 7, deadline: { month: 12, day: 15 } };

  test('is shown before it is used', async () => {
    const chosen = await openSettings();
    pick('kế hoạch.json', planText(office));
    expect(await screen.findByRole('heading', { name: 'Kế hoạch trong tệp “kế hoạch.json”' })).toBeTruthy();
    expect(screen.getByText(/hạn gửi 15\/12\/2026/)).toBeTruthy();
    expect(chosen).toEqual([]);
    fireEvent.click(button('Dùng kế hoạch này'));
    expect(chosen).toEqual([office]);
  });

  test('replaces the office’s own plan only after asking, and lets that be exported first', async () => {
    const own: Plan = { ...defaultPlan, version: 3 };
    const offered = downloads();
    const chosen = await openSettings({ origin: 'own' }, 'vi', own);
    pick('mới.json', planText(office));
    fireEvent.click(await screen.findByRole('button', { name: 'Dùng kế hoạch này' }));
    expect(chosen).toEqual([]);
    expect(screen.getByText(/^Kế hoạch của cơ quan đang dùng \(bản 3\) sẽ bị thay/)).toBeTruthy();
    expect(document.activeElement).toBe(button('Xuất kế hoạch đang dùng'));
    fireEvent.click(button('Xuất kế hoạch đang dùng'));
    expect(offered).toEqual(['ke-hoach-my-duc-2024-ban-3.json']);
    expect(chosen).toEqual([]);
    fireEvent.click(button('Thay bằng kế hoạch trong tệp'));
    expect(chosen).toEqual([office]);
  });

  test('does not replace the own plan where the office thinks better of it, and needs no question for the same plan', async () => {
    const own: Plan = { ...defaultPlan, version: 3 };
    const chosen = await openSettings({ origin: 'own' }, 'vi', own);
    pick('mới.json', planText(office));
    fireEvent.click(await screen.findByRole('button', { name: 'Dùng kế hoạch này' }));
    fireEvent.click(button('Thôi'));
    expect(screen.queryByText(/sẽ bị thay/)).toBeNull();
    expect(chosen).toEqual([]);
    pick('của mình.json', planText(own));
    fireEvent.click(await screen.findByRole('button', { name: 'Dùng kế hoạch này' }));
    expect(chosen).toEqual([own]);
  });

  test.each([
    ['vi', 'Đơn vị báo cáo – danh sách từ 01/07/2025 – xã Hong Son (10465) – tên – tiếng Việt: không được để trống.'],
    [
      'en',
      'Reporting units – list from 01/07/2025 – Hong Son commune (10465) – name – in Vietnamese: must not be empty.',
    ],
  ] as const)('is told in the office’s own words where it is wrong (%s)', async (language, expected) => {
    await openSettings({}, language);
    const unitLists = office.unitLists.map((list, at) => ({
      ...list,
      units: list.units.map((unit) =>
        at === 2 && unit.code === '10465' ? { ...unit, name: { ...unit.name, vi: '' } } : unit,
      ),
    }));
    pick('sai.json', planText({ ...office, unitLists }), language);
    await waitFor(() => expect(itemWith('(10465)')).toContain(expected));
    expect(itemWith('(10465)')).toMatch(/unitLists\[2\]\.units\[\d\] \(10465\)\.name\.vi$/);
  });

  test('that is wrong is refused, and every place named', async () => {
    const chosen = await openSettings();
    pick('sai.json', planText({ ...office, deadline: { month: 13, day: 15 }, milestones: [] }));
    expect(await screen.findByText(/^Chưa dùng được tệp “sai.json”: có 2 chỗ phải sửa/)).toBeTruthy();
    expect(itemWith('không được quá 12')).toBe('Hạn gửi – tháng: không được quá 12.Trong tệp: deadline.month');
    expect(screen.queryByRole('button', { name: 'Dùng kế hoạch này' })).toBeNull();
    expect(chosen).toEqual([]);
  });

  test('that is no plan is refused', async () => {
    await openSettings();
    pick('ảnh.json', 'PNG');
    expect(await screen.findByText(/^Chưa dùng được tệp “ảnh.json”/)).toBeTruthy();
    expect(screen.getByText(/Tệp không phải là kế hoạch/)).toBeTruthy();
  });

  test('of many megabytes is not even opened', async () => {
    await openSettings();
    const file = new File([''], 'phim.json');
    Object.defineProperty(file, 'size', { value: 5_000_001 });
    fireEvent.change(screen.getByLabelText('Tệp kế hoạch'), { target: { files: [file] } });
    expect(await screen.findByText(/^Tệp “phim.json” quá lớn/)).toBeTruthy();
  });
});

describe('editing the plan', () => {
  test('saves the next version, and only what was changed', async () => {
    const chosen = await openSettings();
    await edit('Hạn gửi');
    expect(button('Lưu kế hoạch').getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Ngày' }), { target: { value: '20' } });
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen).toEqual([{ ...defaultPlan, version: 2, deadline: { month: 11, day: 20 } }]);
  });

  test('does not save what is wrong, says where, and saves once it is right', async () => {
    const chosen = await openSettings();
    await edit('Hạn gửi');
    const day = screen.getByRole('spinbutton', { name: 'Ngày' });
    fireEvent.change(day, { target: { value: '31' } });
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen).toEqual([]);
    await waitFor(() => expect(itemWith('không có ngày 31/11')).toBe('Hạn gửi: không có ngày 31/11.'));
    fireEvent.change(day, { target: { value: '30' } });
    expect(itemWith('không có ngày 31/11')).toBeUndefined();
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen).toHaveLength(1);
  });

  test('assigns a unit a target of its own, and takes it away', async () => {
    const chosen = await openSettings();
    await edit('Chỉ tiêu giao');
    fireEvent.change(screen.getByRole('combobox', { name: 'Đơn vị' }), { target: { value: '10465' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Chỉ tiêu' }), { target: { value: 'B1' } });
    const floor = screen.getByRole('textbox', { name: 'Phải đạt (%)' });
    fireEvent.change(floor, { target: { value: '100,01' } });
    fireEvent.click(button('Giao chỉ tiêu'));
    expect(screen.getByText(/^Nhập số từ 0 đến 100/)).toBeTruthy();
    fireEvent.change(floor, { target: { value: '80,5' } });
    fireEvent.click(button('Giao chỉ tiêu'));
    const remove = await screen.findByRole('button', { name: /^Bỏ .*B1, 2025: 80,5%$/ });
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen.at(-1)?.assignedTargets).toEqual({ '10465': { B1: { '2025': { floor: 80.5 } } } });
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByText(/B1, 2025: 80,5%$/)).toBeNull());
  });

  test('assigns answers that count as reached, and says which', async () => {
    const chosen = await openSettings();
    await edit('Chỉ tiêu giao');
    fireEvent.change(screen.getByRole('combobox', { name: 'Chỉ tiêu' }), { target: { value: 'A5' } });
    fireEvent.click(button('Giao chỉ tiêu'));
    screen.getByText('Chọn ít nhất một kết quả.');
    const { rule } = defaultPlan.indicators.find(({ id }) => id === 'A5') ?? {};
    const labels = rule?.kind === 'choice' ? rule.choices.map(({ label }) => label.vi) : [];
    fireEvent.click(screen.getByRole('checkbox', { name: labels[2] ?? '' }));
    fireEvent.click(button('Giao chỉ tiêu'));
    await screen.findByRole('button', { name: `Bỏ xã Mỹ Đức, A5, 2025: ${labels[2]}` });
    fireEvent.click(button('Lưu kế hoạch'));
    const [saved] = chosen;
    expect(saved?.assignedTargets).toEqual({ '10441': { A5: { '2025': { accepted: ['done'] } } } });
    expect(readPlanText(planText(saved ?? defaultPlan))).toEqual({ ok: true, plan: saved });
  });

  test('assigns what has to lie above a figure, or is striven for', async () => {
    const chosen = await openSettings();
    await edit('Chỉ tiêu giao');
    fireEvent.change(screen.getByRole('combobox', { name: 'Chỉ tiêu' }), { target: { value: 'B2' } });
    const type = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
    type('Phải đạt (%)', '60');
    fireEvent.click(screen.getByRole('checkbox', { name: /^Phải trên mức này/ }));
    type('Phấn đấu (%), không bắt buộc', '60');
    fireEvent.click(button('Giao chỉ tiêu'));
    screen.getByText('Mức phấn đấu phải cao hơn mức phải đạt.');
    type('Phấn đấu (%), không bắt buộc', '65');
    fireEvent.click(button('Giao chỉ tiêu'));
    await screen.findByRole('button', { name: /B2, 2025: trên 60%, phấn đấu 65%$/ });
    fireEvent.click(button('Lưu kế hoạch'));
    const target = { floor: 60, aspiration: 65, strict: true };
    expect(chosen[0]?.assignedTargets).toEqual({ '10441': { B2: { '2025': target } } });
  });

  test('takes a pasted unit list, and keeps one that cannot be read from being saved', async () => {
    const chosen = await openSettings();
    await edit('Đơn vị báo cáo');
    const lines = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Mỗi dòng một đơn vị' });
    const text = lines.value;
    expect(text.split('\n')).toHaveLength(4);
    fireEvent.change(lines, { target: { value: `${text}\n10999\tĐồi Mới\txóm` } });
    expect(screen.getByText(/^Dòng 5: “xóm” phải là xã hoặc thị trấn$/)).toBeTruthy();
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen).toEqual([]);
    expect(screen.getByText(/^Chưa lưu được: danh sách đơn vị có dòng/)).toBeTruthy();
    fireEvent.change(lines, { target: { value: `${text}\n10999\tĐồi Mới\txã` } });
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen[0]?.unitLists[2]?.units.at(-1)).toEqual({
      code: '10999',
      name: { vi: 'Đồi Mới', en: 'Doi Moi' },
      type: 'commune',
      predecessors: [],
    });
    expect(chosen[0]?.unitLists.slice(0, 2)).toEqual(defaultPlan.unitLists.slice(0, 2));
  });

  test('begins a new list where the last one ends', async () => {
    const chosen = await openSettings();
    await edit('Đơn vị báo cáo');
    fireEvent.click(button('Thêm danh sách mới'));
    fireEvent.change(screen.getByLabelText('Có hiệu lực từ ngày'), { target: { value: '1/1/2027' } });
    fireEvent.click(button('Lưu kế hoạch'));
    const lists = chosen[0]?.unitLists ?? [];
    expect(lists.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2008-08-01', '2024-12-31'],
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', '2026-12-31'],
      ['2027-01-01', undefined],
    ]);
    expect(lists[3]?.units[0]?.predecessors).toEqual([{ code: '10441', validFrom: '2025-07-01' }]);
  });

  test('does not take what is no day', async () => {
    const chosen = await openSettings();
    await edit('Đơn vị báo cáo');
    fireEvent.change(screen.getByLabelText('Có hiệu lực từ ngày'), { target: { value: '31/06/2025' } });
    expect(screen.getByText('Nhập ngày dạng 01/07/2025.')).toBeTruthy();
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen).toEqual([]);
    await waitFor(() =>
      expect(itemWith('ngày bắt đầu')).toBe(
        'Đơn vị báo cáo – danh sách thứ 3 – ngày bắt đầu: phải là ngày dạng 24/11/2026.',
      ),
    );
  });

  test('lets the office define what is counted, in its own name', async () => {
    const chosen = await openSettings();
    await edit('Định nghĩa');
    fireEvent.change(screen.getByRole('combobox', { name: 'Chỉ tiêu hoặc số liệu nền' }), { target: { value: 'B1' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Cách hiểu và cách tính' }), {
      target: { value: 'Theo hướng dẫn của Sở.' },
    });
    fireEvent.click(button('Lưu kế hoạch'));
    const before = defaultPlan.indicators.find(({ id }) => id === 'B1');
    expect(chosen[0]?.indicators.find(({ id }) => id === 'B1')).toEqual({
      ...before,
      definition: { vi: 'Theo hướng dẫn của Sở.', en: before?.definition.en },
      definitionSource: 'office',
    });
  });

  test('changes who receives the reports', async () => {
    const chosen = await openSettings();
    await edit('Cơ quan nhận báo cáo');
    fireEvent.click(button('Thêm cơ quan'));
    const last = (name: string) => screen.getAllByLabelText(name).at(-1) as HTMLElement;
    fireEvent.change(last('Tên cơ quan'), { target: { value: 'Phòng Văn hóa – Xã hội xã Mỹ Đức' } });
    fireEvent.change(last('Tên tiếng Anh'), { target: { value: 'Culture and Society Office' } });
    fireEvent.change(last('Nhận từ ngày'), { target: { value: '01/01/2026' } });
    fireEvent.click(button('Lưu kế hoạch'));
    expect(chosen[0]?.receivingOffices.at(-1)).toEqual({
      validFrom: '2026-01-01',
      name: { vi: 'Phòng Văn hóa – Xã hội xã Mỹ Đức', en: 'Culture and Society Office' },
    });
  });
});
