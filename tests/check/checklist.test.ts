import { sendChecklist } from '../../src/check/checklist';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { statusSentence } from '../../src/messages/statusSentence';
import { vi } from '../../src/messages/vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { CellValue } from '../../src/workbook/cell';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { readyEntriesBut, templateOf } from '../form/support/sampleForms';

function checked(
  changes: Readonly<Record<string, CellValue>>,
  damage: (workbook: EditableWorkbook) => void = () => {},
) {
  const workbook = new EditableWorkbook(templateOf(readyEntriesBut(changes)));
  damage(workbook);
  const form = checkWorkbook(defaultPlan, workbook.snapshot());
  if (!form.ok) throw new Error(form.problem.code);
  return form.value;
}

const counts = (form: ReturnType<typeof checked>) => sendChecklist(form).map(({ task, count }) => [task, count]);

describe('the check list before sending', () => {
  test('has nothing left where the form is ready', () => {
    expect(sendChecklist(checked({}))).toEqual([
      { task: 'fill', count: 0 },
      { task: 'correct', count: 0 },
      { task: 'explain', count: 0 },
    ]);
  });

  test('begins each task at the first place where something is left', () => {
    const form = checked({ 'C1.num': null, 'D1.num': null, 'B3.num': 'khoảng 3000', 'D4.num': 9 });
    expect(sendChecklist(form)).toEqual([
      { task: 'fill', count: 2, first: form.cells.get('C1.num') },
      { task: 'correct', count: 1, first: form.cells.get('B3.num') },
      { task: 'explain', count: 1, first: form.cells.get('D4.note') },
    ]);
  });

  test('leaves out what has been explained', () => {
    const form = checked({ 'D4.num': 9, 'D4.note': 'Hai đơn vị mới thành lập trong năm' });
    expect(counts(form)).toEqual([
      ['fill', 0],
      ['correct', 0],
      ['explain', 0],
    ]);
  });

  test('counts what the reading found, as the status line does', () => {
    const form = checked({ 'D4.num': 9 }, (workbook) => {
      const place = workbook.place('ct.B1.num');
      workbook.set(place, { value: 4210, formula: '4000+210' });
      workbook.deleteRow(place.sheet, workbook.place('ct.C3.num').row);
    });
    expect(counts(form)).toEqual([
      ['fill', 1],
      ['correct', 1],
      ['explain', 2],
    ]);
    expect(statusSentence(vi, form)).toBe('Chưa sẵn sàng: còn 1 ô phải sửa, 1 ô chưa nhập, 2 mục cần giải trình');
  });
});
