/** @jest-environment jsdom */
import fc from 'fast-check';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { summarize } from '../../../src/check/summary';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { Block, SummaryDocument } from '../../../src/taskpane/send/summary/document';
import { documentFragment, documentPage } from '../../../src/taskpane/send/summary/documentHtml';
import { documentText } from '../../../src/taskpane/send/summary/documentText';
import { summaryDocument } from '../../../src/taskpane/send/summary/summaryDocument';
import type { CellValue } from '../../../src/workbook/cell';
import { EditableWorkbook } from '../../form/support/editableWorkbook';
import { formulaTexts, mark } from '../../support/formulaTexts';
import { hongSon, readyEntriesBut, templateOf } from '../../form/support/sampleForms';

function documentOf(changes: Readonly<Record<string, CellValue>> = {}, context = hongSon): SummaryDocument {
  const content = templateOf(readyEntriesBut(changes), context);
  const form = checkWorkbook(defaultPlan, new EditableWorkbook(content).snapshot());
  if (!form.ok) throw new Error(form.problem.code);
  return summaryDocument(defaultPlan, summarize(defaultPlan, form.value));
}

function rowOf(document: SummaryDocument, id: string): readonly string[] {
  const table = document.blocks.find((block) => block.kind === 'table');
  const row = table?.rows.find((each) => !('across' in each) && each[0] === id);
  if (!row || 'across' in row) throw new Error(`no row ${id}`);
  return row;
}

function section(document: SummaryDocument, heading: RegExp): Block | undefined {
  const at = document.blocks.findIndex((block) => block.kind === 'heading' && heading.test(block.text));
  return document.blocks[at + 1];
}

const hostile = '=HYPERLINK("http://x")<img src=x onerror=alert(1)>&amp;"\'';

describe('the covering report', () => {
  test('has the head of an official paper, for the unit and the office of its year', () => {
    const text = documentText(documentOf({}, { unit: '10441', year: 2024 }));
    for (const part of [
      'ỦY BAN NHÂN DÂN',
      'THỊ TRẤN ĐẠI NGHĨA',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đại Nghĩa, ngày …… tháng …… năm 2024',
      'Kết quả thực hiện các chỉ tiêu xây dựng xã hội học tập năm 2024',
      'Kính gửi: Phòng Giáo dục và Đào tạo huyện Mỹ Đức',
      'TM. ỦY BAN NHÂN DÂN',
    ]) {
      expect(text.split('\n')).toContain(part);
    }
    expect(documentText(documentOf())).toContain('Kính gửi: Sở Giáo dục và Đào tạo Hà Nội');
  });

  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ['D3a', { 'D3a.num': 1565 }, ['1.565/2.610 hộ', '59,96%', 'Chưa đạt, còn thiếu 1 (Từ 60%)']],
    ['D3a', { 'D3a.num': 1566 }, ['1.566/2.610 hộ', '60%', 'Đạt (Từ 60%)']],
    ['B1', { 'B1.num': 4328 }, ['4.328/5.410 người', '80%', 'Đạt mức phấn đấu (75–80%)']],
    ['A7', {}, ['Mức độ 3', '', 'Đạt (Duy trì mức độ 3)']],
    ['A4', { 'A4.value': 'Không' }, ['Không', '', 'Chưa đạt (Duy trì, nâng cao)']],
    ['D3b', { 'D3b.num': '...' }, ['…', '', 'Chưa có số liệu (Từ 60%)']],
    ['D3b', { 'D3b.num': null }, ['…', '', 'Còn thiếu số liệu (Từ 60%)']],
    ['B3', { 'B3.num': '=1+1' }, ['“=1+1”', '', 'Lỗi số liệu (Từ 50%)']],
  ])('tells figure, rate and result of %s (%j)', (id, changes, cells) => {
    expect(rowOf(documentOf(changes), id).slice(2, 5)).toEqual(cells);
  });

  test('never rounds a rate up to the target that it misses', () => {
    const document = documentOf({ 'base.population': 2_000_000, 'base.households': 500_000, 'D3a.num': 299_999 });
    expect(rowOf(document, 'D3a')[3]).toBe('59,9998%');
  });

  test('gives every shortfall with its cause, and says where none was written', () => {
    const document = documentOf({ 'D4.num': 9, 'D3a.num': 1500, 'D3a.note': 'Nhiều hộ mới\nchuyển đến trong năm' });
    expect(section(document, /chưa đạt/)).toEqual({
      kind: 'list',
      items: [
        'D3a. Gia đình học tập: Mới đạt 57,47%; mục tiêu 2025 là 60%, còn thiếu 66 hộ. Nguyên nhân, giải pháp: Nhiều hộ mới chuyển đến trong năm',
        'D4. Đơn vị học tập: Mới đạt 39,13%; mục tiêu 2025 là 50%, còn thiếu 3 đơn vị. Chưa ghi giải trình.',
      ],
    });
    expect(section(document, /chưa có/)).toEqual({ kind: 'paragraph', text: 'Không có.' });
  });

  test('gives what could not be had with its reason', () => {
    const document = documentOf({ 'base.clans': '…', 'base.clans.note': 'Chưa rà soát xong các dòng họ' });
    expect(section(document, /chưa có/)).toEqual({
      kind: 'list',
      items: ['Tổng số dòng họ: Lý do: Chưa rà soát xong các dòng họ'],
    });
  });

  test.each([
    [2000, false],
    [2001, true],
  ])('cuts an explanation of %s characters: %s', (length, isCut) => {
    const [item = ''] = itemsOf(documentOf({ 'D4.num': 9, 'D4.note': 'đ'.repeat(length) }));
    expect(item.endsWith('…')).toBe(isCut);
    expect(item.match(/đ+…?$/)?.[0].replace('…', '')).toHaveLength(2000);
  });

  test('is called a draft for as long as something is left to do', () => {
    expect(documentText(documentOf({ 'C1.num': null }))).toContain('BẢN NHÁP');
    expect(documentText(documentOf())).not.toContain('BẢN NHÁP');
  });
});

function itemsOf(document: SummaryDocument): readonly string[] {
  const block = section(document, /chưa đạt/);
  return block?.kind === 'list' ? block.items : [];
}

/** What a browser makes of markup: its elements, and their text. */
function parsed(html: string) {
  const { body, head } = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
  return { body, names: [...new Set(elements.map(({ localName }) => localName))].sort(), elements };
}

describe('what the report is copied and printed as', () => {
  test('holds texts of the form as texts, never as markup', () => {
    const document = documentOf({ 'D4.num': 9, 'D4.note': hostile, 'B3.num': hostile });
    const { body, names } = parsed(documentPage(document));
    expect(names).toEqual(['div', 'meta', 'p', 'style', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr']);
    expect(body.textContent).toContain(`Nguyên nhân, giải pháp: ${hostile}`);
  });

  test.each(formulaTexts)('begins no cell and no line with %j', (text) => {
    const document = documentOf({ 'D4.num': 9, 'D4.note': text, 'B3.num': text, 'B3.note': text, 'A4.value': text });
    const { body, names } = parsed(documentPage(document));
    expect(names).toEqual(['div', 'meta', 'p', 'style', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr']);
    const cells = [...body.querySelectorAll('td, th, p')].map((each) => each.textContent);
    const fields = documentText(document).split(/[\t\n]/);
    for (const field of [...cells, ...fields].filter((each) => each.includes(mark))) {
      expect(field).toMatch(/^(?:“|- [\p{Lu}\d])/u);
    }
    expect(fields.join(' ')).toContain(mark);
    expect(body.textContent).toContain(mark);
  });

  test('says the same whatever the texts hold', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '\u0000'),
      ),
    });
    fc.assert(
      fc.property(text, text, (title, item) => {
        const document: SummaryDocument = { title, blocks: [{ kind: 'list', items: [item] }] };
        const { body, elements } = parsed(documentPage(document));
        expect(elements.map(({ localName }) => localName)).toEqual(['meta', 'meta', 'title', 'style', 'div', 'p']);
        const clean = (each: string) => each.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]+/gu, ' ').trim();
        expect(clean(body.textContent)).toBe(clean(`- ${item}`));
      }),
    );
  });

  test('loads nothing and runs nothing', () => {
    const { elements } = parsed(documentPage(documentOf()));
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(new Set(attributes)).toEqual(new Set(['charset', 'http-equiv', 'content', 'style', 'colspan']));
  });

  test('has as many cells in each row of the table as the table has columns', () => {
    const { body } = parsed(documentFragment(documentOf()));
    const rows = [...body.querySelectorAll('table:has(thead) tr')];
    const widths = rows.map((row) =>
      [...row.children].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0),
    );
    expect(new Set(widths)).toEqual(new Set([6]));
    expect(rows.length).toBe(1 + 4 + 25);
  });

  test('is one line a paragraph as plain text, with tabs between the columns alone', () => {
    const text = documentText(documentOf({ 'D4.num': 9, 'D4.note': 'một\thai\r\nba' }));
    expect(text).toContain('giải pháp: một hai ba');
    expect(
      text
        .split('\n')
        .filter((line) => line.includes('\t'))
        .every((line) => line.split('\t').length === 6),
    ).toBe(true);
  });
});
