import { zipSync, unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { moved } from '../../check/support';
import { readyEntries, readyEntriesBut, templateOf } from '../../form/support/sampleForms';

const units = ['10441', '10465', '10459', '10489'];

/** Twenty files as an office gets them: in order, wrong, of another year, sent twice, and what is no form at all. */
export async function makeFiles(folder: string): Promise<readonly string[]> {
  const form = async (name: string, unit: string, year: number, by: number, change = {}) =>
    [name, await writeWorkbook(templateOf(moved(readyEntriesBut(change), by), { unit, year }))] as const;
  const good = await Promise.all(units.map((unit, index) => form(`bao-cao-${unit}.xlsx`, unit, 2026, index * 3 + 1)));
  const wrong = await Promise.all(
    units.map((unit, index) =>
      form(`sai-${unit}.xlsx`, unit, 2026, 20 + index * 3, { 'B1.num': 999_999, 'D4.num': null }),
    ),
  );
  const old = await Promise.all(units.map((unit, index) => form(`nam-cu-${unit}.xlsx`, unit, 2025, 40 + index * 3)));
  const whole = Buffer.from(await writeWorkbook(templateOf(readyEntries)));
  const foreign = { ...templateOf(readyEntries), names: [], sheets: templateOf(readyEntries).sheets.slice(1, 2) };
  const others: readonly (readonly [string, Uint8Array])[] = [
    ['rong.xlsx', Buffer.alloc(0)],
    ['anh.xlsx', Buffer.from('PNG, not a workbook')],
    ['dut-doan.xlsx', whole.subarray(0, whole.length / 2)],
    ['cu.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])],
    ['nguoi-khac.xlsx', await writeWorkbook(foreign)],
    ['<img src=x onerror=alert(1)>.xlsx', Buffer.from('x')],
    ['=HYPERLINK.xlsx', Buffer.from('x')],
    ['vo.xlsx', Buffer.concat([whole.subarray(0, 400), Buffer.alloc(4000, 7), whole.subarray(4400)])],
  ];
  return [...good, ...wrong, ...old, ...others].map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

/** A form of a few kilobytes whose sheet is sixty megabytes once it is inflated. */
export async function makeBomb(folder: string): Promise<string> {
  const parts = unzipSync(await writeWorkbook(templateOf(readyEntries)));
  const file = path.join(folder, 'bom.xlsx');
  writeFileSync(file, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024).fill(32) }));
  return file;
}
