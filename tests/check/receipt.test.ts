import fc from 'fast-check';
import { sha256 } from '@noble/hashes/sha2';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import type { CheckedForm } from '../../src/check/checkedForm';
import { makeReceipt, readReceipt } from '../../src/check/receipt';
import { bindForm } from '../../src/form/bindForm';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { RawEntries } from '../../src/rules/assessment';
import type { CellValue } from '../../src/workbook/cell';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { hongSon, readyEntries, readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { anyForm } from '../rules/support/forms';
import { convertWithLibreOffice } from '../support/libreoffice';
import { describeWith } from '../support/tools';

const at = '2026-11-20T08:05:00.000Z';
const note = 'Lấy theo sổ theo dõi của trạm y tế xã, có đối chiếu với công an xã';

function checked(snapshot: WorkbookSnapshot): CheckedForm {
  const outcome = checkWorkbook(defaultPlan, snapshot);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** A form whose receipt is written where the form says that it belongs. */
function stamped(entries: RawEntries = readyEntries, context = hongSon): EditableWorkbook {
  const workbook = new EditableWorkbook(templateOf(entries, context));
  const form = checked(workbook.snapshot());
  workbook.set(form.receiptCell!, { value: makeReceipt(defaultPlan, form, at) });
  return workbook;
}

const receiptOf = (workbook: EditableWorkbook) => checked(workbook.snapshot()).receipt;

function receiptAfter(change: (workbook: EditableWorkbook) => void, entries = readyEntries) {
  const workbook = stamped(entries);
  change(workbook);
  return receiptOf(workbook);
}

const set = (id: string, value: CellValue) => (workbook: EditableWorkbook) =>
  workbook.set(workbook.place(`ct.${id}`), { value });

describe('a form with a receipt', () => {
  test('that nobody touched since is as it was checked', () => {
    expect(receiptOf(stamped())).toEqual({
      state: 'valid',
      checkedAt: at,
      ready: true,
      counts: { error: 0, missing: 0, query: 0, shortfall: 0 },
    });
    const withFindings = readyEntriesBut({
      'B2.num': 2500,
      'B2.note': note,
      'B9.num': '…',
      'D4.num': null,
      'A2.num': -1,
    });
    expect(receiptOf(stamped(withFindings))).toMatchObject({
      ready: false,
      counts: { error: 1, missing: 1, query: 1, shortfall: 1 },
    });
  });

  test('is judged without regard to it', () => {
    const workbook = stamped();
    const { receipt: _, ...form } = checked(workbook.snapshot());
    set('meta.receipt', 'x')(workbook);
    expect(checked(workbook.snapshot())).toEqual({
      ...form,
      receiptValue: 'x',
      receipt: { state: 'changed', why: 'not-genuine', changed: [] },
    });
  });

  test('has none while the cell is empty', () => {
    expect(receiptAfter(set('meta.receipt', null))).toEqual({ state: 'none' });
    expect(receiptAfter(set('meta.receipt', ' \n'))).toEqual({ state: 'none' });
  });

  test.each<[string, string, CellValue, CellValue]>([
    ['a figure one higher', 'B1.num', 4210, 4211],
    ['a figure taken out', 'B1.num', 4210, null],
    ['a figure put in', 'D4.num', null, 0],
    ['a figure that became text', 'B1.num', 4210, '4210'],
    ['a truth that became its word', 'A4.value', true, 'TRUE'],
    ['an error that became its text', 'B1.num', { error: '#N/A' }, '#N/A'],
    ['a word with a space more', 'A4.value', 'Có', 'Có '],
    ['a word taken apart', 'A4.value', 'Có', 'Có'.normalize('NFD')],
    ['a word that is another', 'A4.value', 'Có', 'Không'],
    ['a note with one letter more', 'B2.note', note, `${note}.`],
    ['a note in capitals', 'B2.note', note, note.toUpperCase()],
    ['a long text with another end', 'B1.num', `${'x'.repeat(500)}1`, `${'x'.repeat(500)}2`],
    ['a fraction that differs in the fifteenth digit', 'B1.num', 1.00000000000001, 1.00000000000002],
  ])('tells which entry changed: %s', (_title, entry, before, after) => {
    expect(receiptAfter(set(entry, after), readyEntriesBut({ [entry]: before }))).toEqual({
      state: 'changed',
      why: 'entries',
      checkedAt: at,
      changed: [entry],
    });
  });

  test.each<[string, string, CellValue, CellValue]>([
    ['composed anew', 'B2.note', note, note.normalize('NFD')],
    ['with other line ends', 'B2.note', `${note}\n${note}`, `${note}\r\n${note}`],
    ['with blanks around it', 'B2.note', note, `\u00a0 ${note}\u200b\n`],
    ['blank in another way', 'B2.note', null, ' \u00a0\u200b'],
    ['a figure saved with fifteen digits', 'B1.num', 0.1 + 0.2, 0.3],
    ['a zero with another sign', 'B1.num', 0, -0],
    ['an entry that looks empty', 'D4.num', null, ''],
  ])('keeps it where an entry only looks different: %s', (_title, entry, before, after) => {
    expect(receiptAfter(set(entry, after), readyEntriesBut({ [entry]: before })).state).toBe('valid');
  });

  test('names changed entries in the order of the form', () => {
    const receipt = receiptAfter((workbook) => {
      for (const entry of ['D4.num', 'B1.note', 'base.clans', 'A1.value']) set(entry, 'x')(workbook);
    });
    expect(receipt).toMatchObject({ changed: ['base.clans', 'A1.value', 'D4.num', 'B1.note'] });
  });

  test('keeps it when rows are moved, and loses it with the unit, the year, the plan or the version', () => {
    const moved = receiptAfter((workbook) => workbook.moveRow('Báo cáo', workbook.place('ct.B1.num').row, 20));
    expect(moved.state).toBe('valid');
    for (const [id, value] of [
      ['meta.unit', '10441'],
      ['meta.year', 2027],
      ['meta.plan', 'another'],
      ['meta.template', '999'],
    ] as const) {
      expect(receiptAfter(set(id, value))).toEqual({ state: 'changed', why: 'other-form', checkedAt: at, changed: [] });
    }
  });

  test('loses it when the plan has another version', () => {
    const workbook = stamped();
    const plan = { ...defaultPlan, version: defaultPlan.version + 1 };
    const outcome = checkWorkbook(plan, workbook.snapshot());
    expect(outcome).toMatchObject({ value: { receipt: { state: 'changed', why: 'other-rules', changed: [] } } });
  });
});

describe('the text of a receipt', () => {
  const form = checked(stamped().snapshot());
  const text = makeReceipt(defaultPlan, form, at);
  const witness = (receipt: string) => readReceipt(receipt, defaultPlan, form);
  const sealed = (body: string) => `${body},"sha256":"${createHash('sha256').update(body).digest('hex')}"}`;
  const notGenuine = { state: 'changed', why: 'not-genuine', changed: [] };

  test('ends in the SHA-256 of what stands before, as any other program computes it', () => {
    const [body = ''] = text.split(',"sha256"');
    expect(text).toBe(sealed(body));
    expect(Buffer.from(sha256(Buffer.from(body)))).toEqual(createHash('sha256').update(body).digest());
  });

  test('fits into a cell even where every entry and every note is as long as a cell', () => {
    const long = (index: number) => `=${'ế'.repeat(32_760)}${index}`;
    const words = bindForm(defaultPlan).map(({ entry }, index): [string, CellValue] => [entry, long(index)]);
    const shorter = words.map(([entry]): [string, CellValue] => [entry, 'ế'.repeat(23)]);
    for (const entries of [new Map(words), new Map(shorter)]) {
      expect(makeReceipt(defaultPlan, { ...form, entries }, at).length).toBeLessThan(20_000);
    }
  });

  test('holds figures as they are, and of a note its fingerprint alone', () => {
    const noted = checked(stamped(readyEntriesBut({ 'B2.note': note })).snapshot());
    const shown = makeReceipt(defaultPlan, noted, at);
    expect(shown).toContain('"B1.num":"4210"');
    expect(shown).toMatch(/"B2\.note":"#[0-9a-f]{32}"/);
  });

  test('is refused where it was cut short or edited at any place', () => {
    expect(witness(text).state).toBe('valid');
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('', '0', '"', 'é', ' '),
        fc.boolean(),
        (place, put, isCut) => {
          fc.pre(isCut || text[place] !== put);
          const other = isCut ? text.slice(0, place) : text.slice(0, place) + put + text.slice(place + 1);
          fc.pre(other.trim() !== '' && other.trim() !== text);
          expect(witness(other)).toEqual(notGenuine);
        },
      ),
    );
  });

  test.each([
    ['deep', sealed(`{"receipt":1,"entries":${'['.repeat(16_000)}`)],
    ['deep and closed', sealed(`{"a":${'['.repeat(15_000)}${']'.repeat(15_000)}`)],
    ['as long as a cell', 'x'.repeat(32_767)],
    ['longer than a cell', sealed(`{"a":"${'x'.repeat(40_000)}"`)],
    ['of 32 thousand digits', '9'.repeat(32_000)],
    ['no object', sealed('[1')],
    ['of another kind', sealed('{"receipt":2')],
    ['without entries', sealed(text.split(',"entries"')[0] ?? '')],
    ['with a prototype', sealed('{"__proto__":{"receipt":1,"checkedAt":"x"},"counts":{},"entries":{}')],
    ['with entries that are no texts', sealed((text.split(',"sha256"')[0] ?? '').replace('"4210"', '{"a":1}'))],
    ['with a count that is none', sealed((text.split(',"sha256"')[0] ?? '').replace('"error":0', '"error":-1'))],
    ['with a moment that is none', sealed((text.split(',"sha256"')[0] ?? '').replace(at, '2026-13-45T99:99:99Z'))],
    ['with a moment that is a sentence', sealed((text.split(',"sha256"')[0] ?? '').replace(at, 'hôm qua'))],
  ])('is refused where it is %s', (_title, hostile) => {
    expect(witness(hostile)).toEqual(notGenuine);
  });

  test('names only entries of the form, whatever stands under a right seal', () => {
    const forged = sealed((text.split(',"sha256"')[0] ?? '').replace('"B1.num"', '"__proto__":"1","<b>":"2","B1.nun"'));
    expect(witness(forged)).toEqual({ state: 'changed', why: 'entries', checkedAt: at, changed: ['B1.num'] });
    expect(Object.prototype).not.toHaveProperty('<b>');
  });

  test('is answered without an exception, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (anything) => {
        expect(['none', 'changed']).toContain(witness(anything).state);
      }),
    );
  });

  test('takes its moment from the caller and refuses what is none', () => {
    expect(() => makeReceipt(defaultPlan, form, '20/11/2026')).toThrow(RangeError);
    expect(witness(makeReceipt(defaultPlan, form, '2026-11-20T15:05:00+07:00'))).toMatchObject({
      state: 'valid',
      checkedAt: '2026-11-20T15:05:00+07:00',
    });
  });
});

describeWith('libreoffice', 'a form with a receipt that LibreOffice saved', () => {
  test('is still as it was checked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receipts-'));
    try {
      const forms = [
        readyEntries,
        readyEntriesBut({ 'B2.num': 2500, 'B2.note': ` ${note}\n${note.normalize('NFD')}\r\n` }),
      ];
      const sampled = fc.sample(anyForm(defaultPlan), { numRuns: 15, seed: 11 });
      const files = await Promise.all(
        [...forms, ...sampled].map(async (entries, index) => {
          const content = templateOf(entries);
          const read = readWorkbook(await writeWorkbook(content));
          if (!read.ok) throw new Error(read.problem.code);
          const form = checked(read.value);
          const { sheet, row, column } = form.receiptCell!;
          const receipt = { row, column, style: 'receipt', value: makeReceipt(defaultPlan, form, at) };
          const sheets = content.sheets.map((each) =>
            each.name === sheet
              ? {
                  ...each,
                  cells: [...each.cells.filter((cell) => cell.row !== row || cell.column !== column), receipt],
                }
              : each,
          );
          const path = join(folder, `form${index}.xlsx`);
          await writeFile(path, await writeWorkbook({ ...content, sheets }));
          return path;
        }),
      );
      const saved = await convertWithLibreOffice(files, 'xlsx', join(folder, 'out'));
      const states = await Promise.all(
        saved.map(async (path) => {
          const read = readWorkbook(new Uint8Array(await readFile(path)));
          return read.ok ? checked(read.value).receipt : read.problem;
        }),
      );
      expect(states.filter((receipt) => !('state' in receipt) || receipt.state !== 'valid')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
