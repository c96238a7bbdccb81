import { defaultPlan } from '../../../src/plan/defaultPlan';
import { checkedFile } from '../../../src/taskpane/receive/checkJob';
import { workbookBlob } from '../../../src/taskpane/receive/blobs';
import { consolidate } from '../../../src/taskpane/receive/consolidationJob';
import { Desk, type DeskWriters, type MadeFile } from '../../../src/taskpane/receive/desk';
import { failure } from '../../../src/workbook/problem';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { writeZip } from '../../../src/xlsx/write/writeZip';
import { strFromU8, unzipSync } from 'fflate';
import { moved, sent } from '../../check/support';
import { readyEntries, readyEntriesBut } from '../../form/support/sampleForms';

const terms = { today: '2026-11-20', use: [], unready: false };
const forms = {
  'a.xlsx': sent(),
  'b.xlsx': sent({ unit: '10441', entries: moved(readyEntriesBut({ 'D4.num': null }), 7) }),
  'c.xlsx': sent({ unit: '10489', entries: moved(readyEntries, 9) }),
  'd.xlsx': failure('damaged'),
};

const writers: DeskWriters = {
  workbook: writeWorkbook,
  zip: writeZip,
  consolidation: (job) => consolidate(job, async (content) => workbookBlob(await writeWorkbook(content))),
};

function deskWith(all: Readonly<Record<string, ReturnType<typeof sent>>> = forms): Desk {
  const desk = new Desk(defaultPlan, writers);
  for (const [name, outcome] of Object.entries(all)) desk.take(checkedFile(defaultPlan, name, outcome));
  return desk;
}

async function bytesOf(made: MadeFile | undefined): Promise<Uint8Array> {
  return new Uint8Array((await made?.file.arrayBuffer()) ?? []);
}

/** The sheet names of a workbook file. */
async function sheetsOf(made: MadeFile | undefined): Promise<readonly string[]> {
  const read = readWorkbook(await bytesOf(made));
  return read.ok ? read.value.sheets.map(({ name }) => name) : [];
}

describe('the desk', () => {
  test('keeps figures to itself and counts what is in the sums', () => {
    const table = deskWith().judge(terms);
    expect(table).toMatchObject({ year: 2026, units: 4, counted: 2, daysLeft: 4 });
    expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([undefined, 'not-ready', undefined, 'unreadable']);
    expect(table.rows.map(({ isAsked }) => isAsked)).toEqual([false, true, false, true]);
    expect(Object.keys(table.rows[0]?.report ?? {})).not.toContain('values');
  });

  test('counts what the office says', () => {
    const desk = deskWith();
    expect(desk.judge({ ...terms, unready: true }).counted).toBe(3);
    expect(desk.judge({ ...terms, use: ['b.xlsx'] }).counted).toBe(3);
    expect(desk.judge({ ...terms, year: 2027 }).counted).toBe(0);
  });

  test('sets last year’s forms beside this year’s, and only those of that year', async () => {
    const desk = deskWith();
    desk.take(checkedFile(defaultPlan, 'a.xlsx', sent({ year: 2025 })), 'lastYear');
    desk.take(checkedFile(defaultPlan, 'b.xlsx', sent({ unit: '10441', year: 2024 })), 'lastYear');
    const table = desk.judge({ ...terms, unready: true });
    expect(table.lastYear).toEqual({ year: 2025, files: 2, units: 4, counted: 1 });
    expect(table.rows).toHaveLength(4);
    expect(await sheetsOf(await desk.consolidation())).toContain('Dữ liệu 2025');
    desk.clearLastYear();
    expect(desk.judge(terms).lastYear).toBeUndefined();
    expect(await sheetsOf(await desk.consolidation())).not.toContain('Dữ liệu 2025');
  });

  test('makes the consolidated sheets with their charts or without', async () => {
    const desk = deskWith();
    desk.judge(terms);
    const namesOf = async (charts: boolean) =>
      (await desk.consolidatedSheets(charts))?.content.sheets.map(({ name }) => name) ?? [];
    expect(await namesOf(true)).toContain('Biểu đồ');
    expect(await namesOf(false)).not.toContain('Biểu đồ');
  });

  test('has every finding of a file, and none of one that it does not know', () => {
    const desk = deskWith();
    const found = desk.findings('b.xlsx').map(({ finding: { code, entry } }) => ({ code, entry }));
    expect(found).toContainEqual({ code: 'missing-entry', entry: 'D4.num' });
    expect(desk.findings('z.xlsx')).toEqual([]);
  });

  test('writes to a unit what it is to correct and until when, and nothing to one in order', async () => {
    const desk = deskWith();
    desk.judge(terms);
    expect(desk.letter('b.xlsx')).toMatch(/xã Mỹ Đức[\s\S]*chậm nhất ngày 24\/11\/2026/);
    expect(desk.letter('a.xlsx')).toBe('');
    expect(await desk.correction('a.xlsx')).toBeUndefined();
    const made = await desk.correction('b.xlsx');
    expect(made?.name).toBe('10441-my-duc-2026.xlsx');
    expect(await sheetsOf(made)).toEqual(['Phiếu yêu cầu chỉnh sửa']);
    desk.judge({ ...terms, today: '2026-11-25' });
    expect(desk.letter('b.xlsx')).toContain('hạn gửi báo cáo đã qua');
  });

  test('names a file to its unit whole: what tells it from another may be its end', async () => {
    const file = 'Báo cáo xây dựng xã hội học tập của UBND xã năm 2026 (bản sửa lần hai).xlsx';
    const desk = deskWith({ [`Nhận/${file}`]: failure('damaged'), 'b.xlsx': forms['b.xlsx'] });
    desk.judge(terms);
    expect(desk.letter(`Nhận/${file}`)).toContain(`đơn vị đã gửi tệp ${file}\n`);
    const sheet = readWorkbook(await bytesOf(await desk.correction(`Nhận/${file}`)));
    expect(sheet.ok && sheet.value.sheets[0]?.at(4, 1).value).toBe(`Kính gửi: đơn vị đã gửi tệp ${file}`);
  });

  test('puts text and workbook of every unit into one zip', async () => {
    const desk = deskWith();
    desk.judge(terms);
    const made = await desk.corrections();
    expect(made?.name).toBe('phieu-chinh-sua-2026.zip');
    const files = unzipSync(await bytesOf(made));
    expect(Object.keys(files).sort()).toEqual([
      '10441-my-duc-2026.txt',
      '10441-my-duc-2026.xlsx',
      'khong-doc-duoc-d-xlsx.txt',
      'khong-doc-duoc-d-xlsx.xlsx',
    ]);
    expect(strFromU8(files['10441-my-duc-2026.txt'] ?? new Uint8Array())).toContain('Mỹ Đức');
    const inOrder = deskWith({ 'a.xlsx': forms['a.xlsx'] });
    inOrder.judge(terms);
    expect(await inOrder.corrections()).toBeUndefined();
  });

  test('lets others have their turn while the sheets of many units are written', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 60));
    const turns = jest.spyOn(globalThis, 'setTimeout');
    const desk = deskWith();
    desk.judge(terms);
    expect(Object.keys(unzipSync(await bytesOf(await desk.corrections())))).toHaveLength(4);
    expect(turns).toHaveBeenCalledTimes(4);
    jest.restoreAllMocks();
  });

  test('tells how many sheets are written, and makes no zip once it is told to stop', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 130));
    const desk = deskWith();
    desk.judge(terms);
    const told: object[] = [];
    await desk.corrections((share) => told.push(share));
    expect(told).toContainEqual({ done: 1, total: 2 });
    const made = desk.corrections(() => desk.stopMaking('file'));
    expect(await made).toBeUndefined();
    expect((await desk.corrections())?.name).toBe('phieu-chinh-sua-2026.zip');
    jest.restoreAllMocks();
  });

  test('consolidates once it has judged', async () => {
    const desk = deskWith();
    expect(await desk.consolidation()).toBeUndefined();
    desk.judge(terms);
    const made = await desk.consolidation();
    expect(made?.name).toBe('tong-hop-2026.xlsx');
    expect(await sheetsOf(made)).toContain('Tổng hợp');
  });

  test('ends of a file and of sheets that are made at the same time the one that it is told to', () => {
    const stopped: Record<string, AbortSignal> = {};
    const desk = new Desk(defaultPlan, {
      ...writers,
      consolidation({ isContentWanted }, signal) {
        stopped[isContentWanted ? 'sheets' : 'file'] = signal;
        return new Promise(() => undefined);
      },
    });
    desk.judge(terms);
    void desk.consolidation();
    void desk.consolidatedSheets(true);
    const states = () => [stopped['file']?.aborted, stopped['sheets']?.aborted];
    expect(states()).toEqual([false, false]);
    desk.stopMaking('file');
    expect(states()).toEqual([true, false]);
    desk.clear();
    expect(states()).toEqual([true, true]);
  });

  test('is empty when it is cleared', () => {
    const desk = deskWith();
    desk.clear();
    expect(desk.judge(terms).rows).toEqual([]);
  });
});
