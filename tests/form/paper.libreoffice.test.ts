import { reportLayout } from '../../src/form/layout';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { communeRows } from '../../src/plan/rows';
import type { RawEntries } from '../../src/rules/assessment';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetContent } from '../../src/workbook/content';
import { describeWith } from '../support/tools';
import { lettersOf, printed, type PrintedPage } from './support/paper';
import { readyEntries, templateOf } from './support/sampleForms';

const rows = communeRows(defaultPlan);
const layout = reportLayout(defaultPlan);

function withNotes(note: string, some: (index: number) => boolean): RawEntries {
  const notes = rows.filter((_, index) => some(index)).map((row) => [row.note, `${row.id}: ${note}`] as const);
  const priors = rows.map((row) => [row.prior, readyEntries.get(row.entry) ?? null] as const);
  return new Map<string, CellValue>([...readyEntries, ...priors, ...notes]);
}

const short = 'Nhiều lao động chưa được cấp chứng chỉ nghề; xã mở thêm hai lớp trong quý I năm sau.';
const long = `${short} ${short} Đã giao Văn phòng theo dõi hằng quý, kinh phí từ nguồn xã hội hóa.`;
const forms: readonly (readonly [name: string, entries: RawEntries])[] = [
  ['empty', new Map()],
  ['ready', withNotes(short, () => false)],
  ['with a short note in every row', withNotes(short, () => true)],
  ['with a long note in every third row', withNotes(long, (index) => index % 3 === 0)],
  ['with a long note in every row', withNotes(long, () => true)],
  ['with words instead of last year’s figures', new Map(rows.map(({ prior }) => [prior, 'không so sánh'] as const))],
];

/** How often each letter is there. Where a font lacks letters, they are printed apart from the rest of their line. */
function letterCounts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(texts.join(''))) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Map([...counts].sort());
}

/** All letters that these pages have to show, the headings as often as there are pages. */
function wanted({ cells, page }: SheetContent, pageCount: number): ReadonlyMap<string, number> {
  const area = page?.printArea;
  const titles = page?.titleRows;
  const texts = cells.flatMap(({ row, column, value, style }) => {
    if (area && (row < area.row || column < area.column || column > area.lastColumn)) return [];
    const isTitle = titles && row >= titles.first && row <= titles.last;
    const text = typeof value === 'number' && style.startsWith('level') ? 'Mức độ' : value;
    return typeof text === 'string' ? Array<string>(isTitle ? pageCount : 1).fill(text) : [];
  });
  return letterCounts([...texts, ...Array<string>(pageCount).fill('Trang')]);
}

describeWith('pdftotext', 'the form on paper', () => {
  describeWith('libreoffice', 'printed by LibreOffice', () => {
    const contents = forms.map(([, entries]) => templateOf(entries));
    let all: readonly (readonly PrintedPage[])[] = [];
    beforeAll(async () => {
      all = await printed(contents);
    }, 300_000);

    describe.each(forms.map(([name], index) => [name, index] as const))('%s', (_, index) => {
      const isForm = ({ lines }: PrintedPage): boolean => lines.some((line) => line.includes('3=1/2×100'));
      const formPages = (): readonly PrintedPage[] => (all[index] ?? []).filter(isForm);

      test('numbers its pages and repeats its headings on each that belongs to the form', () => {
        const pages = all[index] ?? [];
        pages.forEach((page, at) => expect(page.lines.join('\n')).toContain(`Trang ${at + 1}/${pages.length}`));
        expect(pages.slice(0, formPages().length).every(isForm)).toBe(true);
        for (const { lines } of formPages()) expect(lines.join('\n')).toMatch(/Mục tiêu +Kết quả/);
        expect(pages.length).toBeGreaterThan(formPages().length);
      });

      test('prints every letter of its cells, and those of its headings on every page', () => {
        const [report, guide] = contents[index]?.sheets ?? [];
        const pages = all[index] ?? [];
        expect(letterCounts(formPages().map(({ letters }) => letters))).toEqual(
          report && wanted(report, formPages().length),
        );
        const guidePages = pages.slice(formPages().length);
        expect(letterCounts(guidePages.map(({ letters }) => letters))).toEqual(
          guide && wanted(guide, guidePages.length),
        );
      });

      test('leaves no heading alone at the end of a page, and no signature without a row', () => {
        const ids = layout.groups.flatMap(({ indicators }) => indicators.map(({ id }) => id));
        const idOf = (line: string): string | undefined => ids.find((id) => new RegExp(`^ *${id} `).test(line));
        for (const { lines } of formPages()) {
          const headings = lines.flatMap((line, at) => (/^ *(I\.|II\.|[a-d]\)) /.test(line) ? [at] : []));
          for (const at of headings) {
            const below = lines.slice(at + 1).filter((line) => idOf(line) !== undefined || /^ *\d+ +\S/.test(line));
            expect([lines[at], below.length >= 1]).toEqual([lines[at], true]);
          }
        }
        const last = formPages().at(-1);
        for (const part of ['ngày …', 'NGƯỜI LẬP BIỂU', 'CHỦ TỊCH', '(Ký, đóng dấu'])
          expect(last?.lines.join('\n')).toContain(part);
        expect(formPages().filter(({ lines }) => /NGƯỜI LẬP BIỂU|TM\. ỦY BAN/.test(lines.join('\n')))).toHaveLength(1);
        expect(last?.lines.some((line) => idOf(line) === ids.at(-1))).toBe(true);
      });
    });

    test('an empty form takes four pages', () => {
      expect((all[0] ?? []).filter(({ lines }) => lines.some((line) => line.includes('3=1/2×100')))).toHaveLength(4);
    });
  });
});
