/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { CheckedForm } from '../../../src/check/checkedForm';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { Plan } from '../../../src/plan/schema';
import type { Language } from '../../../src/messages/language';
import { failure, type Outcome } from '../../../src/workbook/problem';
import { moved, sent } from '../../check/support';
import { readyEntriesBut } from '../../form/support/sampleForms';
import { openPane } from '../support/openPane';
import { receivingHere } from '../support/receiving';

const note = 'Mới mở lớp, sẽ đạt trong năm tới theo kế hoạch.';
const contents: Readonly<Record<string, Outcome<CheckedForm>>> = {
  'my-duc.xlsx': sent({ unit: '10441' }),
  'huong-son.xlsx': sent({ unit: '10489', entries: moved(readyEntriesBut({ 'C1.num': 0, 'C1.note': note }), 7) }),
  'hong-son.xlsx': sent({ entries: moved(readyEntriesBut({ 'D4.num': null }), 11) }),
};
const words = {
  vi: { files: 'Tệp báo cáo đã nhận', map: 'Bảng đối chiếu', list: 'Danh sách tệp', grid: /so với mục tiêu năm 2025$/ },
  en: { files: 'Reports received', map: 'Units by indicators', list: 'List of files', grid: /targets of 2025$/ },
};

beforeEach(() => (location.hash = '#receive'));
afterEach(() => (location.hash = ''));

async function openMap(language: Language = 'vi', plan: Plan = defaultPlan, read = contents) {
  const receiving = receivingHere((name) => read[name] ?? failure('damaged'));
  openPane({ code: 'host-failed', facts: { code: 'NotExcel' } }, { receiving, language, plan });
  const files = Object.keys(read).map((name) => new File(['x'], name, { lastModified: 1 }));
  fireEvent.change(await screen.findByLabelText(words[language].files), { target: { files } });
  fireEvent.click(await screen.findByRole('tab', { name: words[language].map }));
  return screen.findByRole('grid', { name: words[language].grid });
}

const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

describe('the map of units by indicators', () => {
  test('shows the units that count with a letter for each verdict, and says how many there are', async () => {
    const grid = await openMap();
    const rows = within(grid)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^Đơn vịA1A2A4A5A7A8B1/);
    expect(rows.slice(1, -1).map((row) => row.replace(/[ĐCPKTL0+]+$/, ''))).toEqual(['xã Mỹ Đức', 'xã Hương Sơn']);
    screen.getByText(/^Bảng gồm 2\/4 đơn vị/);
    expect(within(screen.getByRole('list', { name: 'Ký hiệu' })).getByText('Chưa đạt').textContent).toBe('CChưa đạt');
  });

  test.each([
    ['vi', /^xã Hương Sơn, C1\. .+: Chưa đạt, còn thiếu [1-9]\d* \D+$/],
    ['en', /^Huong Son commune, C1\. .+: Not met, still lacking: [1-9]\d* \(.+\)$/],
  ] as const)('says in each cell unit, indicator, verdict and what is lacking (%s)', async (language, label) => {
    const grid = await openMap(language);
    expect(within(grid).getByRole('gridcell', { name: label }).textContent).toBe('C');
  });

  test('takes those along that are not ready, where the office says so', async () => {
    await openMap();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tính cả biểu chưa sẵn sàng' }));
    await screen.findByText(/^Bảng gồm 3\/4 đơn vị/);
    const cell = await screen.findByRole('gridcell', { name: /^xã Hồng Sơn, D4\. .*: Còn thiếu số liệu$/ });
    expect(cell.textContent).toBe('T');
  });

  test('compares with another milestone', async () => {
    await openMap();
    fireEvent.change(screen.getByLabelText('So với mục tiêu năm'), { target: { value: '2030' } });
    const grid = await screen.findByRole('grid', { name: /mục tiêu năm 2030$/ });
    expect(within(grid).getAllByText('P').length).toBeGreaterThan(0);
  });

  test('is walked by the keyboard, opens what the unit sent, and has the focus again after it', async () => {
    const grid = await openMap();
    const stops = within(grid)
      .getAllByText(/./)
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['xã Mỹ Đức']);
    stops[0]?.focus();
    press('ArrowDown');
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^xã Hương Sơn, A2\. /);
    press('Enter');
    await screen.findByText('Tệp: huong-son.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'Về bảng đối chiếu' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^xã Hương Sơn, A2\. /));
  });

  test('opens at the indicator that was clicked, and says so where nothing is to be corrected there', async () => {
    await openMap();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tính cả biểu chưa sẵn sàng' }));
    const heads = async (cell: RegExp) => {
      fireEvent.click(await screen.findByRole('gridcell', { name: cell }));
      return (await screen.findAllByRole('heading', { level: 4 })).map((head) => head.textContent);
    };
    expect(await heads(/^xã Hương Sơn, C1\. /)).toEqual([expect.stringMatching(/^C1\. /)]);
    screen.getByText(`Giải trình của đơn vị: ${note}`);
    fireEvent.click(screen.getByRole('button', { name: 'Về bảng đối chiếu' }));
    expect(await heads(/^xã Hồng Sơn, A1\. /)).toEqual([expect.stringMatching(/^A1\. /), 'Còn thiếu: 1']);
    screen.getByText('Không có nội dung nào phải sửa hay giải trình ở chỉ tiêu này.');
  });

  test('leaves the focus on the tab when the view is changed', async () => {
    const grid = await openMap();
    fireEvent.click(within(grid).getAllByRole('gridcell')[0]!);
    fireEvent.click(await screen.findByRole('button', { name: 'Về bảng đối chiếu' }));
    const tab = await screen.findByRole('tab', { name: 'Bảng đối chiếu' });
    tab.focus();
    fireEvent.keyDown(tab, { key: 'ArrowLeft' });
    await screen.findByRole('table');
    expect(document.activeElement?.textContent).toBe('Danh sách tệp');
  });

  test('says what to do where no unit counts yet', async () => {
    const receiving = receivingHere(() => contents['hong-son.xlsx']!);
    openPane({ code: 'host-failed', facts: { code: 'NotExcel' } }, { receiving });
    const files = [new File(['x'], 'hong-son.xlsx', { lastModified: 1 })];
    fireEvent.change(await screen.findByLabelText('Tệp báo cáo đã nhận'), { target: { files } });
    fireEvent.click(await screen.findByRole('tab', { name: 'Bảng đối chiếu' }));
    await screen.findByText(/^Chưa có đơn vị nào được tính\./);
  });

  test('draws of hundreds of units only those in sight, and comes to the last one by the keyboard', async () => {
    const units = Array.from({ length: 300 }, (_, index) => ({
      code: String(20_001 + index),
      name: { vi: `Đơn vị ${index + 1}`, en: `Unit ${index + 1}` },
      type: 'commune' as const,
      predecessors: [],
    }));
    const plan: Plan = { ...defaultPlan, unitLists: [{ validFrom: '2008-08-01', units }] };
    const one = sent({ unit: '20001', plan });
    if (!one.ok) throw new Error(one.problem.code);
    const many = Object.fromEntries(
      units.map(({ code, name }) => [
        `${code}.xlsx`,
        { ok: true as const, value: { ...one.value, unit: { code, name: name.vi } } },
      ]),
    );
    const grid = await openMap('vi', plan, many);
    expect(grid.getAttribute('aria-rowcount')).toBe('302');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    within(grid).getByText('xã Đơn vị 1').focus();
    fireEvent.keyDown(document.activeElement!, { key: 'End', ctrlKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^xã Đơn vị 300, D4\. /);
  });

  test('has no accessibility faults', async () => {
    await openMap();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
