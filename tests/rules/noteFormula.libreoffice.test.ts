import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { noteAcceptedFormula } from '../../src/rules/noteFormula';
import { isAcceptedNote } from '../../src/rules/notes';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { convertWithLibreOffice } from '../support/libreoffice';
import { stripCachedValues } from '../support/stripCachedValues';
import { describeWith } from '../support/tools';
import { notes, nastyValues } from './support/forms';
import { plainWorkbook } from './support/plainSheet';

const { minLength, stopList } = defaultPlan.explanation;

/** Vowels composed, tones apart: what the Vietnamese keyboard of Windows types. */
function windowsTyped(text: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const letters = [...text.normalize('NFC')].map((letter) => letter.normalize('NFD'));
  return letters
    .map((letter) => letter.replaceAll(tones, '').normalize('NFC') + (letter.match(tones)?.join('') ?? ''))
    .join('');
}

const spellings = (text: string) => [
  text,
  text.normalize('NFD'),
  windowsTyped(text),
  text.toUpperCase(),
  `\n ${text.replaceAll(' ', ' \u00a0')}\u200b`,
];
const fourteen = ['mở thêm hai lớ', 'mười bốn chữ ư', 'ỡỡỡỡỡỡỡỡỡỡỡỡỡỡ'];
const fifteen = fourteen.map((text) => `${text}ợ`);
const values = [
  ...notes,
  ...nastyValues,
  ...[...stopList, ...fourteen, ...fifteen].flatMap(spellings),
  ...stopList.map((phrase) => `${phrase} và`),
  ...[
    '* * * * * * * * *',
    '????????????????',
    'a"b"c"d"e"f"g"h"',
    '~*~*~*~*~*~*~*~*~',
    'x  y',
    'Do thiếu giáo viên  Đã báo cáo',
  ],
];

describeWith('libreoffice', 'the note formula in LibreOffice', () => {
  test('accepts what the rules accept, however the note is typed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'notes-'));
    try {
      const formula = noteAcceptedFormula('INDEX($A:$A,ROW())', minLength, stopList);
      const cells = values.flatMap((value, index) => [
        { row: index + 1, column: 1, value, style: 'plain' },
        { row: index + 1, column: 2, formula, style: 'plain' },
      ]);
      const sheet = {
        ...({ name: 'N', visibility: 'visible', cells, merges: [], columns: [], rowHeights: new Map() } as const),
        ...{ conditionalFormats: [], validations: [], isProtected: false, showGridLines: true },
      };
      const file = join(folder, 'notes.xlsx');
      await writeFile(file, stripCachedValues(await writeWorkbook(plainWorkbook([sheet]))));
      const [written = ''] = await convertWithLibreOffice([file], 'xlsx', join(folder, 'out'));
      const outcome = readWorkbook(new Uint8Array(await readFile(written)));
      if (!outcome.ok) throw new Error(outcome.problem.code);
      const [result] = outcome.value.sheets;
      const differences = values.flatMap((value, index) => {
        const shown = result?.at(index + 1, 2).value;
        const expected = isAcceptedNote(value, minLength, stopList);
        return shown === expected ? [] : [{ value, shown, expected }];
      });
      expect(differences).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
