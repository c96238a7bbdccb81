import { openFile } from '../../src/excel/openFile';
import { failure, success } from '../../src/workbook/problem';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { openEmulatedExcel, type EmulatedExcel } from '../support/emulatedExcel';
import { emptySheet, workbookOf } from '../xlsx/richContent';

const content = workbookOf([emptySheet('Báo cáo', [{ row: 1, column: 1, value: 7, style: 'text' }])], []);

let excel: EmulatedExcel;
let opened: Uint8Array[];
beforeEach(async () => {
  opened = [];
  excel = await openEmulatedExcel({ openFile: (bytes) => opened.push(bytes) });
});
afterEach(() => excel.dispose());

test('a file is opened as a workbook of its own, and the open one stays as it is', async () => {
  const file = await writeWorkbook(content);
  expect(await openFile(file)).toEqual(success(undefined));
  expect(opened).toEqual([file]);
  expect(excel.grid.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(excel.host.writes).toBe(0);
});

test('a file that is no workbook is a problem', async () => {
  expect(await openFile(new TextEncoder().encode('no workbook'))).toEqual(
    failure('open-failed', { code: 'InvalidArgument' }),
  );
  expect(opened).toEqual([]);
});
