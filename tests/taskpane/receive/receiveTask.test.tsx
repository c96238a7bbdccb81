/** @jest-environment jsdom */
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { DeskMessage } from '../../../src/taskpane/receive/deskCalls';
import { failure, success, type Outcome } from '../../../src/workbook/problem';
import type { InsertedSheets, SheetInserter, StopSign } from '../../../src/workbook/extraSheets';
import type { SpreadsheetProgram } from '../../../src/workbook/program';
import type { CheckedForm } from '../../../src/check/checkedForm';
import { moved, sent } from '../../check/support';
import { readyEntries, readyEntriesBut } from '../../form/support/sampleForms';
import { chooseFromMenu } from '../support/menu';
import { MemoryWorkbook } from '../support/memoryWorkbook';
import { openPane } from '../support/openPane';
import { CheckerHere, ConsolidatorHere, DeskHere, receivingHere, type ReadHere } from '../support/receiving';

const contents: Readonly<Record<string, () => Outcome<CheckedForm> | 'crash' | 'hang'>> = {
  'hong-son.xlsx': () => sent(),
  'my-duc.xlsx': () => sent({ unit: '10441', entries: readyEntriesBut({ 'B1.num': 99_999, 'D4.num': null }) }),
  'huong-son.xlsx': () => sent({ unit: '10489', entries: moved(readyEntries, 7) }),
  'huong-son-2.xlsx': () => sent({ unit: '10489', entries: moved(readyEntries, 9) }),
  'nam-cu.xlsx': () => sent({ unit: '10459', year: 2025, entries: moved(readyEntries, 3) }),
  'anh.xlsx': () => failure('not-a-workbook'),
  'sap.xlsx': () => 'crash',
  'treo.xlsx': () => 'hang',
};
const read: ReadHere = (name) => contents[name.replace(/^.*\//, '')]?.() ?? failure('damaged');
/** jsdom's files cannot be read. */
const fileOf = (name: string) =>
  Object.assign(new File(['x'], name, { lastModified: 1 }), {
    arrayBuffer: () => Promise.resolve(Uint8Array.of(120).buffer),
  });

beforeEach(() => (location.hash = '#receive'));
afterEach(() => {
  location.hash = '';
  jest.restoreAllMocks();
});

function openReceive(receiving = receivingHere(read)) {
  return openPane({ code: 'host-failed', facts: { code: 'NotExcel' } }, { receiving });
}

async function pick(...names: readonly string[]) {
  fireEvent.change(await screen.findByLabelText('Tệp báo cáo đã nhận'), { target: { files: names.map(fileOf) } });
}

async function receive(...names: readonly string[]) {
  openReceive();
  await pick(...names);
  await screen.findByRole('table');
}

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('received files', () => {
  test('stand in a table with what is the matter with each', async () => {
    await receive('hong-son.xlsx', 'my-duc.xlsx', 'nam-cu.xlsx', 'anh.xlsx');
    expect(rows().map(([name, status, , , marks]) => [name, status, marks])).toEqual([
      ['xã Hồng Sơnhong-son.xlsx', 'Sẵn sàng', ''],
      // Its other figures are those of Hồng Sơn.
      ['xã Mỹ Đứcmy-duc.xlsx', 'Chưa sẵn sàng', 'Giống đơn vị khác'],
      ['xã Phúc Sơnnam-cu.xlsx', 'Sẵn sàng', 'Sai năm'],
      ['Chưa rõ đơn vịanh.xlsx', 'Không đọc được', ''],
    ]);
    screen.getByText('Năm 2026: đã nhận biểu của 2/4 đơn vị.');
    screen.getByText('2 đơn vị chưa gửi');
    screen.getByText('Hạn gửi: hết ngày 24/11/2026, còn 54 ngày.');
  });

  test('are found without accents, filtered and put in order', async () => {
    await receive('hong-son.xlsx', 'my-duc.xlsx', 'huong-son.xlsx', 'anh.xlsx');
    const names = () => rows().map(([name]) => name);
    fireEvent.change(screen.getByLabelText('Tìm đơn vị hoặc tệp'), { target: { value: 'son HONG' } });
    expect(names()).toEqual(['xã Hồng Sơnhong-son.xlsx']);
    fireEvent.change(screen.getByLabelText('Tìm đơn vị hoặc tệp'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('Hiện'), { target: { value: 'unreadable' } });
    expect(names()).toEqual(['Chưa rõ đơn vịanh.xlsx']);
    fireEvent.change(screen.getByLabelText('Hiện'), { target: { value: 'all' } });
    fireEvent.change(screen.getByLabelText('Sắp xếp'), { target: { value: 'open' } });
    expect(names()[0]).toContain('anh.xlsx');
    expect(names()[1]).toContain('my-duc.xlsx');
    fireEvent.change(screen.getByLabelText('Tìm đơn vị hoặc tệp'), { target: { value: 'zzz' } });
    screen.getByText(/^Không có tệp nào khớp/);
  });

  test('open all their findings, and the way back leads to the same row', async () => {
    await receive('hong-son.xlsx', 'my-duc.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'xã Mỹ Đức' }));
    await screen.findByRole('heading', { name: /^Lỗi/ });
    screen.getByText('Tệp: my-duc.xlsx');
    screen.getByText('Không được tính: biểu chưa sẵn sàng.');
    fireEvent.click(screen.getByRole('button', { name: 'Về danh sách' }));
    expect(document.activeElement?.textContent).toBe('xã Mỹ Đức');
  });

  test('are told by their whole names, on one line and in the order of their letters', async () => {
    const folder = 'Báo cáo đã nhận đến hết ngày 24 tháng 11 năm 2026';
    openReceive(receivingHere(() => failure('damaged')));
    await pick(`${folder} – xã A.xlsx`, `${folder} – xã B.\u202exslx`);
    await screen.findByText(`${folder} – xã A.xlsx`);
    fireEvent.click(screen.getByText(`${folder} – xã B.xslx`));
    await screen.findByText(`Tệp: ${folder} – xã B.xslx`);
  });

  test('show what the unit says about a target that it misses, as text', async () => {
    const hostile = '<b>=1+1</b> Mới mở lớp, sẽ đạt trong năm tới theo kế hoạch.';
    const explained = sent({ entries: readyEntriesBut({ 'B6.num': 1, 'B6.note': `\u202e\u200b${hostile}` }) });
    openReceive(receivingHere(() => explained));
    await pick('hong-son.xlsx');
    fireEvent.click(await screen.findByRole('button', { name: 'xã Hồng Sơn' }));
    await screen.findByText(`Giải trình của đơn vị: ${hostile}`);
  });

  test('draw on the way back no rows but those around the one that was opened', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `anh-${String(index).padStart(3, '0')}.xlsx`);
    openReceive(receivingHere(() => failure('not-a-workbook')));
    await pick(...many);
    fireEvent.scroll(Object.assign((await screen.findAllByRole('rowgroup'))[1]!, { scrollTop: 60 * 150 }));
    fireEvent.click(screen.getByText('anh-155.xlsx'));
    const drawn = new Set<string>();
    const watch = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]))
        for (const [name] of (node.textContent ?? '').matchAll(/anh-\d+\.xlsx/g)) drawn.add(name);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Về danh sách' }));
    await waitFor(() => expect(document.activeElement?.parentElement?.textContent).toContain('anh-155.xlsx'));
    watch.disconnect();
    expect(drawn.has('anh-155.xlsx')).toBe(true);
    expect(drawn.has('anh-000.xlsx')).toBe(false);
  });

  test('that are missing of more than a hundred units are lines of one text', async () => {
    const unitsOf = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        code: String(20_001 + index),
        name: { vi: `Đơn vị ${index + 1}`, en: `Unit ${index + 1}` },
        type: 'commune' as const,
        predecessors: [],
      }));
    const open = async (count: number) => {
      const plan = { ...defaultPlan, unitLists: [{ validFrom: '2008-08-01', units: unitsOf(count) }] };
      const { unmount } = openPane(
        { code: 'host-failed', facts: { code: 'NotExcel' } },
        { plan, receiving: receivingHere(() => failure('damaged')) },
      );
      await pick('anh.xlsx');
      const { parentElement } = await screen.findByText(`${count} đơn vị chưa gửi`);
      const found = [parentElement?.querySelectorAll('li').length, parentElement?.textContent.includes('(20101)')];
      unmount();
      return found;
    };
    expect(await open(100)).toEqual([100, false]);
    expect(await open(101)).toEqual([0, true]);
  });

  test('of one unit that differ are chosen among by the office', async () => {
    await receive('huong-son.xlsx', 'huong-son-2.xlsx');
    fireEvent.click(screen.getAllByRole('button', { name: 'xã Hương Sơn' })[0]!);
    screen.getByText('Chưa được tính: đơn vị gửi nhiều tệp khác nhau, hãy chọn một tệp.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tính tệp này' }));
    await screen.findByText('Tệp này được tính khi tổng hợp.');
    fireEvent.click(screen.getByRole('button', { name: 'Về danh sách' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'xã Hương Sơn' })[1]!);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tính tệp này' }));
    await screen.findByText('Tệp này được tính khi tổng hợp.');
    fireEvent.click(screen.getByRole('button', { name: 'Về danh sách' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'xã Hương Sơn' })[0]!);
    screen.getByText('Không được tính: tệp khác của đơn vị được tính.');
  });

  test('that wait for the office to choose among them are shown by a button', async () => {
    await receive('huong-son.xlsx', 'huong-son-2.xlsx', 'hong-son.xlsx');
    screen.getByText(/2 tệp chưa được tính/);
    fireEvent.click(screen.getByRole('button', { name: 'Xem các tệp này' }));
    await screen.findByText('Hiện 2/3 tệp');
  });

  test('of last year are compared with until they are dropped', async () => {
    await receive('hong-son.xlsx');
    fireEvent.change(screen.getByLabelText('Tệp báo cáo năm 2025'), {
      target: { files: [fileOf('nam-cu.xlsx'), fileOf('anh.xlsx')] },
    });
    await screen.findByText('So với năm 2025: dùng được biểu của 1/4 đơn vị trong 2 tệp.');
    screen.getByText('Hiện 1/1 tệp');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ so sánh' }));
    await waitFor(() => expect(screen.queryByText(/^So với năm/)).toBeNull());
  });

  test('of which one brings its worker down cost no other file', async () => {
    await receive('sap.xlsx', 'hong-son.xlsx', 'my-duc.xlsx');
    expect(rows().map(([name]) => name)).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Chưa rõ đơn vị' }));
    screen.getByText('Tệp bị hỏng hoặc chưa tải về đủ.');
  });

  test('can be added to, and a file that is there already is passed over', async () => {
    await receive('hong-son.xlsx');
    await pick('hong-son.xlsx', 'anh.xlsx');
    await screen.findByText('Hiện 2/2 tệp');
  });

  test('may be dropped anywhere on the page, but not while one of them is looked at', async () => {
    await receive('hong-son.xlsx', 'my-duc.xlsx');
    const drop = (name: string) => {
      const event = createEvent.drop(document.body);
      Object.assign(event, { dataTransfer: { types: ['Files'], items: [], files: [fileOf(name)] } });
      fireEvent(document.body, event);
      return event;
    };
    drop('anh.xlsx');
    await screen.findByText('Hiện 3/3 tệp');
    fireEvent.click(screen.getByRole('button', { name: 'xã Mỹ Đức' }));
    // Left to the browser it would open the file in the place of the page.
    expect(drop('huong-son.xlsx').defaultPrevented).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Về danh sách' }));
    screen.getByText('Hiện 3/3 tệp');
  });

  describe('in a folder that is dropped', () => {
    /** A folder that tells what is in it when it is made to. */
    async function dropFolder() {
      let tell: (portion: readonly object[]) => void = () => undefined;
      const readEntries = (told: typeof tell) => void (tell = told);
      const entry = { isDirectory: true, createReader: () => ({ readEntries }) };
      const items = [{ getAsFile: () => null, webkitGetAsEntry: () => entry }];
      await screen.findByLabelText('Tệp báo cáo đã nhận');
      const event = createEvent.drop(document.body);
      Object.assign(event, { dataTransfer: { types: ['Files'], items, files: [] } });
      fireEvent(document.body, event);
      return async (...names: readonly string[]) => {
        const entryOf = (name: string) => ({
          name,
          fullPath: `/Xã/${name}`,
          file: (give: (file: File) => void) => give(fileOf(name)),
        });
        const told = (portion: readonly object[]) =>
          act(() => {
            tell(portion);
            return Promise.resolve();
          });
        await told(names.map(entryOf));
        if (names.length > 0) await told([]);
      };
    }

    test('are looked for first: nothing else is taken until then, and it may be stopped', async () => {
      openReceive();
      const tell = await dropFolder();
      screen.getByRole('progressbar', { name: 'Tiến độ kiểm tra' });
      expect(screen.getAllByText('Đang tìm tệp…')).not.toHaveLength(0);
      expect(screen.queryByLabelText('Tệp báo cáo đã nhận')).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
      await screen.findByText('Đã dừng khi chưa đọc hết các tệp.');
      await tell('hong-son.xlsx');
      expect(screen.queryByRole('table')).toBeNull();
      await (
        await dropFolder()
      )('my-duc.xlsx', 'anh.xlsx', 'thu.docx');
      await screen.findByText('Hiện 2/2 tệp');
      screen.getByText('Xã/my-duc.xlsx');
      screen.getByText('Đã bỏ qua 1 tệp không phải sổ tính, như văn bản, ảnh, tệp nén.');
      fireEvent.click(screen.getByRole('button', { name: 'xã Mỹ Đức' }));
      await screen.findByText('Tệp: Xã/my-duc.xlsx');
      expect(screen.queryByText(/^Đã bỏ qua 1 tệp/)).toBeNull();
    });

    test('that cannot be opened are named, until others are added', async () => {
      openReceive();
      const closed = { isDirectory: true, fullPath: '/Xã kín', createReader: () => ({ readEntries: refuse }) };
      function refuse(_tell: unknown, failed: () => void) {
        failed();
      }
      await screen.findByLabelText('Tệp báo cáo đã nhận');
      const event = createEvent.drop(document.body);
      const items = [{ getAsFile: () => null, webkitGetAsEntry: () => closed }];
      Object.assign(event, { dataTransfer: { types: ['Files'], items, files: [] } });
      fireEvent(document.body, event);
      await screen.findByText('Chưa kiểm tra 1 tệp hoặc thư mục vì không mở được: Xã kín.');
      expect(screen.queryByText('Không thấy tệp Excel nào ở đó.')).toBeNull();
      await pick('hong-son.xlsx');
      await screen.findByRole('table');
      expect(screen.queryByText(/^Chưa kiểm tra 1 tệp/)).toBeNull();
    });

    test('without any workbook are told to be missing', async () => {
      openReceive();
      await (
        await dropFolder()
      )();
      await screen.findByText('Không thấy tệp Excel nào ở đó.');
      await pick('hong-son.xlsx');
      await screen.findByRole('table');
      expect(screen.queryByText('Không thấy tệp Excel nào ở đó.')).toBeNull();
    });
  });

  test('are thrown away on being asked twice only', async () => {
    await receive('hong-son.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'Làm lại từ đầu' }));
    screen.getByText('Bỏ kết quả của 1 tệp?');
    expect(screen.queryByRole('table')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ kết quả' }));
    expect(screen.queryByRole('table')).toBeNull();
    await pick('hong-son.xlsx');
    await screen.findByText('Hiện 1/1 tệp');
  });

  test('are there again after leaving the task', async () => {
    await receive('hong-son.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận báo cáo' }));
    expect(rows()).toHaveLength(1);
  });

  test('have no accessibility faults, in the table and opened', async () => {
    await receive('hong-son.xlsx', 'my-duc.xlsx', 'anh.xlsx');
    const faults = async () =>
      (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations;
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'xã Mỹ Đức' }));
    await screen.findByText('Tệp: my-duc.xlsx');
    expect(await faults()).toEqual([]);
  });
});

describe('a received file', () => {
  async function openRow(openFile: SpreadsheetProgram['openFile'], ...names: readonly string[]) {
    openPane(new MemoryWorkbook(), { receiving: receivingHere(read), program: { openFile } });
    await screen.findAllByText('Nạp biểu mẫu');
    await chooseFromMenu('Tiếp nhận báo cáo');
    await pick(...names);
    await screen.findByRole('table');
    fireEvent.click(screen.getAllByRole('row')[1]!);
  }
  const button = () => screen.queryByRole('button', { name: 'Mở trong Excel' });

  test('is opened in Excel as it was sent', async () => {
    const opened: Uint8Array[] = [];
    await openRow((bytes) => {
      opened.push(bytes);
      return Promise.resolve(success(undefined));
    }, 'my-duc.xlsx');
    fireEvent.click(button()!);
    await screen.findByText(/^Đã mở thành sổ mới/);
    expect(opened).toEqual([Uint8Array.of(120)]);
  });

  test('that Excel refuses is said to be refused', async () => {
    await openRow(() => Promise.resolve(failure('open-failed')), 'my-duc.xlsx');
    fireEvent.click(button()!);
    await screen.findByText('Excel không mở được tệp này.');
  });

  test('that is no workbook is not offered to Excel', async () => {
    await openRow(() => Promise.resolve(success(undefined)), 'anh.xlsx');
    screen.getByText('Tệp: anh.xlsx');
    expect(button()).toBeNull();
  });

  test('is not offered to an Excel that is not there', async () => {
    await receive('my-duc.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'xã Mỹ Đức' }));
    screen.getByText('Tệp: my-duc.xlsx');
    expect(button()).toBeNull();
  });
});

describe('reading', () => {
  test('is stopped by a button, and what was read stays', async () => {
    openReceive(receivingHere(read, 1));
    await pick('hong-son.xlsx', 'treo.xlsx', 'my-duc.xlsx');
    await screen.findByText(/^Đã kiểm tra 1\/3 tệp/);
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    await screen.findByText('Đã dừng khi chưa đọc hết các tệp.');
    await screen.findByRole('table');
    expect(rows()).toHaveLength(1);
    await pick('my-duc.xlsx');
    await screen.findByText('Hiện 2/2 tệp');
  });

  test.each([
    ['checks files', { startChecker: () => new CheckerHere(read, false) }],
    ['judges them together', { startDesk: () => new DeskHere(false) }],
  ])('says so where the program that %s cannot be fetched', async (_what, broken) => {
    openReceive({ ...receivingHere(read), ...broken });
    await pick('hong-son.xlsx');
    await screen.findByText('Chưa tải được phần kiểm tra tệp.');
  });
});

describe('what comes of it', () => {
  /** jsdom has no object URLs and follows no links. */
  function watchDownloads(): string[] {
    const downloads: string[] = [];
    URL.createObjectURL = (blob) => `blob:${(blob as Blob).type}`;
    URL.revokeObjectURL = () => {};
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push(`${this.download} ${this.href}`);
    });
    return downloads;
  }

  test('is downloaded: sheets of corrections as one zip, and the consolidated workbook', async () => {
    const downloads = watchDownloads();
    await receive('hong-son.xlsx', 'my-duc.xlsx', 'anh.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'Tải phiếu chỉnh sửa (2 tệp)' }));
    await screen.findByText(/^Đã tạo tệp phieu-chinh-sua-2026\.zip/);
    fireEvent.click(screen.getByRole('button', { name: 'Tải bảng tổng hợp (1/4 đơn vị)' }));
    await screen.findByText(/^Đã tạo tệp tong-hop-2026\.xlsx/);
    expect(downloads).toEqual([
      'phieu-chinh-sua-2026.zip blob:application/zip',
      'tong-hop-2026.xlsx blob:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
  });

  test('is still being made, and not begun anew, after a look at one of the files', async () => {
    const downloads = watchDownloads();
    const held: (() => void)[] = [];
    class BusyDesk extends DeskHere {
      override postMessage(message: unknown): void {
        const go = () => super.postMessage(message);
        if ((message as { method?: string }).method === 'corrections') held.push(go);
        else go();
      }
    }
    openReceive({ ...receivingHere(read), startDesk: () => new BusyDesk() });
    await pick('hong-son.xlsx', 'my-duc.xlsx');
    const button = () => screen.findByRole('button', { name: 'Tải phiếu chỉnh sửa (1 tệp)' });
    fireEvent.click(await button());
    fireEvent.click(screen.getByRole('button', { name: 'xã Hồng Sơn' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Về danh sách' }));
    await screen.findByText('Đang tạo tệp…');
    fireEvent.click(await button());
    expect(held).toHaveLength(1);
    held[0]?.();
    await screen.findByText(/^Đã tạo tệp phieu-chinh-sua-2026\.zip/);
    expect(downloads).toHaveLength(1);
  });

  describe('where it takes long', () => {
    /** Is asked for sheets of corrections, and says nothing unless it is made to. */
    class SlowDesk extends DeskHere {
      readonly heard: { readonly id?: number; readonly method?: string }[] = [];
      protected override hear(message: DeskMessage): void {
        if ('method' in message && ['corrections', 'stopMaking'].includes(message.method)) this.heard.push(message);
        else super.hear(message);
      }
      progress(done: number, total: number) {
        act(() => this.say({ id: this.heard.at(-1)?.id ?? 0, progress: { done, total } }));
      }
      finish(call: number) {
        this.say({ id: this.heard[call]?.id ?? 0, value: { name: `${call}.zip`, file: new Blob([]) } });
      }
    }
    const button = () => screen.getByRole('button', { name: 'Tải phiếu chỉnh sửa (1 tệp)' });

    async function begin() {
      const desk = new SlowDesk();
      openReceive({ ...receivingHere(read), startDesk: () => desk });
      await pick('hong-son.xlsx', 'my-duc.xlsx');
      await screen.findByRole('table');
      button().focus();
      fireEvent.click(button());
      await waitFor(() => expect(desk.heard).toHaveLength(1));
      return desk;
    }

    test('says how far it is, and once it is stopped nothing is downloaded, whatever comes after all', async () => {
      const downloads = watchDownloads();
      const desk = await begin();
      desk.progress(1_200, 1_996);
      screen.getByText('Đã tạo 1.200/1.996 phiếu');
      fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
      screen.getByText('Đã dừng, không tải tệp nào về.');
      expect(document.activeElement).toBe(button());
      await waitFor(() => expect(desk.heard.at(-1)?.method).toBe('stopMaking'));
      fireEvent.click(button());
      await waitFor(() => expect(desk.heard).toHaveLength(3));
      desk.finish(0);
      expect(downloads).toEqual([]);
      desk.finish(2);
      await screen.findByText(/^Đã tạo tệp 2\.zip/);
      expect(downloads).toHaveLength(1);
    });

    test('is not begun again by a second press, nor after the task was left and come back to', async () => {
      const desk = await begin();
      fireEvent.click(button());
      fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
      fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận báo cáo' }));
      fireEvent.click(button());
      desk.progress(5, 12);
      screen.getByText('Đã tạo 5/12 phiếu');
      expect(desk.heard).toHaveLength(1);
    });

    test('is given up with the files', async () => {
      const downloads = watchDownloads();
      const desk = await begin();
      fireEvent.click(screen.getByRole('button', { name: 'Làm lại từ đầu' }));
      fireEvent.click(screen.getByRole('button', { name: 'Bỏ kết quả' }));
      desk.finish(0);
      await pick('my-duc.xlsx');
      await screen.findByText('Hiện 1/1 tệp');
      expect(downloads).toEqual([]);
    });

    test('has a button to stop it as well where nobody can tell how far it is', async () => {
      await begin();
      const bar = await screen.findByRole('progressbar', { name: 'Tiến độ tạo tệp' }, { timeout: 5_000 });
      expect(bar.getAttribute('aria-valuenow')).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
      screen.getByText('Đã dừng, không tải tệp nào về.');
    });
  });

  test('is not worked on any more once it is stopped, and the next is made as ever', async () => {
    const downloads = watchDownloads();
    const hired: ConsolidatorHere[] = [];
    /** The first never ends by itself. */
    class Consolidator extends ConsolidatorHere {
      protected override hear(...args: Parameters<ConsolidatorHere['hear']>): void {
        if (this !== hired[0]) super.hear(...args);
      }
    }
    const startConsolidator = () => {
      const consolidator = new Consolidator();
      hired.push(consolidator);
      return consolidator;
    };
    openReceive({ ...receivingHere(read), startDesk: () => new DeskHere(true, startConsolidator) });
    await pick('hong-son.xlsx');
    const button = await screen.findByRole('button', { name: 'Tải bảng tổng hợp (1/4 đơn vị)' });
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }, { timeout: 5_000 }));
    await waitFor(() => expect(hired.map(({ isTerminated }) => isTerminated)).toEqual([true]));
    screen.getByText('Đã dừng, không tải tệp nào về.');
    fireEvent.click(button);
    await screen.findByText(/^Đã tạo tệp tong-hop-2026\.xlsx/);
    expect(hired.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    expect(downloads).toHaveLength(1);
  });

  test('says while its sheets go into the open workbook that they do, and begins nothing a second time', async () => {
    // jsdom's blobs cannot be read.
    Object.assign(Blob.prototype, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
    const waiting: ((outcome: Outcome<InsertedSheets | undefined>) => void)[] = [];
    const inserter: SheetInserter = {
      insertSheets: () => new Promise((resolve) => waiting.push(resolve)),
      removeSheets: () => Promise.resolve(success(undefined)),
    };
    openPane(new MemoryWorkbook(), { receiving: receivingHere(read), inserter });
    await screen.findAllByText('Nạp biểu mẫu');
    await chooseFromMenu('Tiếp nhận báo cáo');
    await pick('hong-son.xlsx');
    const button = () => screen.findByRole('button', { name: 'Chèn bảng tổng hợp vào sổ đang mở' });
    fireEvent.click(await button());
    await waitFor(() => expect(waiting).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'xã Hồng Sơn' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Về danh sách' }));
    screen.getByText(/^Excel đang chèn bảng tổng hợp/);
    fireEvent.click(await button());
    waiting[0]?.(success({ sheetNames: ['Tổng hợp'] }));
    await screen.findByText(/^Đã chèn 1 trang vào cuối sổ: Tổng hợp\./);
    expect(waiting).toHaveLength(1);
    // The sheets are in the workbook still, whatever becomes of the files.
    fireEvent.click(screen.getByRole('button', { name: 'Làm lại từ đầu' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ kết quả' }));
    await pick('hong-son.xlsx');
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ các trang vừa chèn' }));
    await waitFor(() => expect(screen.queryByText(/^Đã chèn 1 trang/)).toBeNull());
  });

  describe('in the open workbook', () => {
    const insertButton = () => screen.findByRole('button', { name: 'Chèn bảng tổng hợp vào sổ đang mở' });

    /** An Excel that says nothing unless it is made to. */
    async function begin(startConsolidator?: () => ConsolidatorHere) {
      Object.assign(Blob.prototype, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
      const asked: {
        stopped: StopSign | undefined;
        answer: (outcome: Outcome<InsertedSheets | undefined>) => void;
      }[] = [];
      const inserter: SheetInserter = {
        insertSheets: (_file, _expected, stopped) => new Promise((answer) => asked.push({ stopped, answer })),
        removeSheets: () => Promise.resolve(success(undefined)),
      };
      const receiving = { ...receivingHere(read), startDesk: () => new DeskHere(true, startConsolidator) };
      openPane(new MemoryWorkbook(), { receiving, inserter });
      await screen.findAllByText('Nạp biểu mẫu');
      await chooseFromMenu('Tiếp nhận báo cáo');
      await pick('hong-son.xlsx');
      fireEvent.click(await insertButton());
      return asked;
    }

    test('is stopped at once while it is being made, and nothing is inserted', async () => {
      class Idle extends ConsolidatorHere {
        protected override hear(): void {}
      }
      const hired: ConsolidatorHere[] = [];
      const asked = await begin(() => {
        const idle = hired.length === 0 ? new Idle() : new ConsolidatorHere();
        hired.push(idle);
        return idle;
      });
      await waitFor(() => expect(hired).toHaveLength(1));
      screen.getByText(/^Đang lập bảng tổng hợp/);
      fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
      await screen.findByText('Đã dừng. Không có trang nào được chèn thêm vào sổ.');
      expect(hired[0]?.isTerminated).toBe(true);
      expect(document.activeElement).toBe(await insertButton());
      fireEvent.click(await insertButton());
      await waitFor(() => expect(asked).toHaveLength(1));
    });

    test('is said to come out again when Excel is through, once that cannot be interrupted', async () => {
      const asked = await begin();
      await waitFor(() => expect(asked).toHaveLength(1));
      screen.getByText(/không thể ngắt giữa chừng/);
      fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
      expect(asked[0]?.stopped?.aborted).toBe(true);
      screen.getByText(/^Sẽ dừng ngay khi Excel chèn xong/);
      expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
      fireEvent.click(await insertButton());
      expect(asked).toHaveLength(1);
      asked[0]?.answer(success(undefined));
      await screen.findByText('Đã dừng. Không có trang nào được chèn thêm vào sổ.');
      expect(screen.queryByRole('button', { name: 'Bỏ các trang vừa chèn' })).toBeNull();
    });
  });

  test('takes forms along that are not ready, where the office says so', async () => {
    await receive('hong-son.xlsx', 'my-duc.xlsx');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tính cả biểu chưa sẵn sàng' }));
    await screen.findByRole('button', { name: 'Tải bảng tổng hợp (2/4 đơn vị)' });
  });

  test('is a text for each unit that has something to correct, and its sheet', async () => {
    const downloads = watchDownloads();
    await receive('huong-son.xlsx', 'my-duc.xlsx');
    fireEvent.click(screen.getByRole('button', { name: 'xã Mỹ Đức' }));
    await screen.findByText(/Kính gửi: Ủy ban nhân dân xã Mỹ Đức/);
    fireEvent.click(screen.getByRole('button', { name: 'Tải phiếu chỉnh sửa' }));
    await screen.findByText(/^Đã tạo tệp 10441-my-duc-2026\.xlsx/);
    expect(downloads).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Về danh sách' }));
    fireEvent.click(screen.getByRole('button', { name: 'xã Hương Sơn' }));
    expect(screen.queryByRole('button', { name: 'Tải phiếu chỉnh sửa' })).toBeNull();
  });
});
