/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { createSpeech } from '../../src/taskpane/speech/speech';
import type { CellValue } from '../../src/workbook/cell';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { readyEntries, readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { listen } from './support/listen';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { openPane } from './support/openPane';

const content = templateOf(
  readyEntriesBut({ 'B1.num': '5.300', 'base.households': '2.610', 'C1.num': null, 'D4.num': 9 }),
);
const left = 'Chưa sẵn sàng: còn 2 ô phải sửa, 1 ô chưa nhập, 1 mục cần giải trình.';

function cellOf(entry: string) {
  const checked = checkWorkbook(defaultPlan, new EditableWorkbook(content).snapshot());
  const cell = checked.ok ? checked.value.cells.get(entry) : undefined;
  if (!cell) throw new Error(`no cell of ${entry}`);
  return cell;
}

async function open() {
  const workbook = new MemoryWorkbook(content);
  openPane(workbook);
  await screen.findByText(left.slice(0, -1));
  const heard = listen();
  await waitFor(() => expect(heard).toEqual([left]));
  const type = (entry: string, value: CellValue) => act(() => workbook.type(cellOf(entry), value));
  return { type, heard: heard as string[] };
}

/** All that is said after the first word, until nothing has been said for longer than the pane waits. */
async function until(heard: string[], count: number): Promise<string[]> {
  await waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(count + 1));
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  return heard.slice(1);
}

describe('who listens to the pane', () => {
  test('hears once what a typed figure changes', async () => {
    const { type, heard } = await open();
    type('C1.num', readyEntries.get('C1.num') as number);
    expect(await until(heard, 1)).toEqual(['Chưa sẵn sàng: còn 2 ô phải sửa, 1 mục cần giải trình.']);
  });

  test('hears once what many figures typed in quick succession change', async () => {
    const { type, heard } = await open();
    type('C1.num', readyEntries.get('C1.num') as number);
    type('B1.num', 4210);
    type('base.households', 2610);
    expect(await until(heard, 1)).toEqual(['Chưa sẵn sàng: còn 1 mục cần giải trình.']);
  });

  test('hears once of a batch of fixes and how the form stands after it, and once of its undoing', async () => {
    const { heard } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Xem và sửa' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa 2 ô đã chọn' }));
    const fixed = 'Đã sửa 2 ô. Chưa sẵn sàng: còn 1 ô chưa nhập, 1 mục cần giải trình.';
    expect(await until(heard, 1)).toEqual([fixed]);
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await until(heard, 2)).toEqual([fixed, `Đã trả lại 2 ô như cũ. ${left}`]);
  });

  test('hears at once where the next open point is, and once', async () => {
    const { heard } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Tiếp theo' }));
    expect(await until(heard, 1)).toEqual([expect.stringMatching(/^Mục 1\/4: /)]);
  });

  test('hears nothing of the letters of a note, and once that it has arrived', async () => {
    const { heard } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Ghi giải trình' }));
    const field = screen.getByRole('textbox');
    const note = 'Hai đơn vị mới thành lập, quý II năm sau công nhận';
    for (let length = 1; length <= note.length; length++) {
      fireEvent.change(field, { target: { value: note.slice(0, length) } });
    }
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(heard.slice(1)).toEqual([]);
    fireEvent.blur(field);
    expect(await until(heard, 1)).toEqual(['Được tính là giải trình. Chưa sẵn sàng: còn 2 ô phải sửa, 1 ô chưa nhập.']);
  });
});

test('a task’s own news are told before how the form stands, in one', () => {
  jest.useFakeTimers();
  const said: string[] = [];
  const speech = createSpeech(100);
  speech.through((text) => said.push(text));
  speech.tell('status', 'sẵn sàng');
  speech.tell('task', 'đã sửa');
  jest.advanceTimersByTime(100);
  expect(said).toEqual(['đã sửa sẵn sàng']);
  jest.useRealTimers();
});

describe('speech', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function speaking() {
    const said: string[] = [];
    const speech = createSpeech(100);
    speech.through((text) => said.push(text));
    return { said, speech };
  }

  test('waits for quiet, and says the last word on each topic', () => {
    const { said, speech } = speaking();
    speech.tell('status', 'a');
    jest.advanceTimersByTime(99);
    speech.tell('status', 'b');
    speech.tell('edit', 'done');
    jest.advanceTimersByTime(99);
    expect(said).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(said).toEqual(['done b']);
  });

  test('holds the news back while something is under way, but no answers', () => {
    const { said, speech } = speaking();
    speech.hold(true);
    speech.tell('status', 'news');
    speech.tell('place', 'answer');
    jest.advanceTimersByTime(1_000);
    expect(said).toEqual(['answer']);
    speech.hold(false);
    jest.advanceTimersByTime(100);
    expect(said).toEqual(['answer', 'news']);
  });

  test('does not say what does not hold any more', () => {
    const { said, speech } = speaking();
    speech.tell('edit', 'old');
    speech.forget('edit');
    jest.advanceTimersByTime(100);
    expect(said).toEqual([]);
  });
});
