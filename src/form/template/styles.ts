import type { CellStyle, FontContent } from '../../workbook/content';

/** Font of every official Vietnamese document (Decree 30/2020/NĐ-CP). */
export const baseFont: FontContent = { name: 'Times New Roman', size: 12 };

export const definitionSize = 11;

const grey = '595959';
/** Cells to be filled in. */
const paleBlue = 'E8F3FC';
/** Cells that may be filled in. */
const palestBlue = 'F6FAFE';
const headGrey = 'EDEDED';
const sectionGrey = 'F6F6F6';

const thin = { line: 'thin', color: '7F7F7F' } as const;
const grid = { border: { top: thin, right: thin, bottom: thin, left: thin } };
const underlined = { border: { bottom: { line: 'dotted', color: '7F7F7F' } } } as const;
const text = { font: baseFont, vertical: 'center', wrap: true, locked: true } as const;
const bold = { ...baseFont, bold: true };
const italic = { ...baseFont, italic: true };
const centered = { horizontal: 'center' } as const;
const indented = { horizontal: 'left', indent: 1 } as const;
const cell = { ...text, ...grid };
const entry = { ...cell, fill: paleBlue, locked: false };
const optional = { ...entry, fill: palestBlue };
/** Format of counts; a level shows its bare number in it. */
export const wholeNumber = '#,##0';

const styleTable = {
  /** Excel's own Normal cell; the layout has nothing to say here. */
  plain: { font: baseFont, locked: true },
  centered: { ...text, ...centered },
  centeredBold: { ...text, ...centered, font: bold },
  centeredItalic: { ...text, ...centered, font: italic },
  motto: { ...text, ...centered, font: { ...bold, underline: true } },
  title: { ...text, ...centered, font: { ...bold, size: 15 } },
  status: { ...text, ...grid, ...centered, font: bold },
  left: { ...text, horizontal: 'left' },
  leftItalic: { ...text, horizontal: 'left', font: { ...italic, color: grey } },
  right: { ...text, horizontal: 'right' },
  personEntry: { ...entry, ...underlined, ...indented, numberFormat: '@' },
  dateEntry: { ...entry, ...underlined, ...indented, numberFormat: 'dd/mm/yyyy' },
  /** May be put into other words, for example where a deputy signs. */
  freeBold: { ...text, ...centered, font: bold, locked: false },
  freeItalic: { ...text, ...centered, font: italic, locked: false },

  screenStatus: { ...cell, ...indented, font: bold },
  screenHead: { ...cell, ...centered, font: { ...bold, size: 10, color: grey }, fill: headGrey },
  head: { ...cell, ...centered, font: bold, fill: headGrey },
  mark: { ...cell, ...centered, font: { ...italic, size: 10 }, fill: headGrey },
  section: { ...cell, ...indented, font: bold, fill: sectionGrey },
  group: { ...cell, ...indented, font: { ...bold, italic: true } },
  id: { font: { ...baseFont, size: 8, color: grey }, locked: true },

  number: { ...cell, ...centered },
  label: { ...cell, ...indented },
  word: { ...cell, ...centered },
  wordBold: { ...cell, ...centered, font: bold },
  definition: { ...cell, ...indented, font: { ...baseFont, size: definitionSize, color: '404040' } },
  count: { ...cell, horizontal: 'right', indent: 1, numberFormat: wholeNumber },
  rate: { ...cell, ...centered, numberFormat: '0.00' },
  countEntry: { ...entry, horizontal: 'right', indent: 1, numberFormat: wholeNumber },
  wordEntry: { ...entry, ...centered },
  countPrior: { ...optional, horizontal: 'right', indent: 1, numberFormat: wholeNumber },
  wordPrior: { ...optional, ...centered },
  noteEntry: { ...entry, ...indented },

  rateEntry: { ...entry, ...centered, numberFormat: '0.00' },
  change: { ...cell, ...centered, numberFormat: '+0.00;-0.00;0.00' },
  mapMark: { ...cell, ...centered },
  /** Told apart in black and white as well: white, grey, and black with white letters. */
  mapShort: { ...cell, ...centered, font: { ...bold, color: 'FFFFFF' }, fill: '55217A' },
  mapOnTheWay: { ...cell, ...centered, fill: 'D9D0E3' },
  mapOpen: { ...cell, ...centered, font: bold, fill: 'FFF0C2' },
  /** Words from a file: text also after somebody has pressed Enter in the cell. */
  receivedText: { ...cell, ...indented, numberFormat: '@' },

  guideTitle: { ...text, ...centered, font: { ...bold, size: 15 } },
  guideSection: { ...text, horizontal: 'left', font: bold },
  guideHead: { ...cell, ...centered, font: bold, fill: headGrey },
  guideNumber: { ...cell, ...centered, vertical: 'top' },
  guideText: { ...cell, ...indented, vertical: 'top' },
  guideBold: { ...cell, ...indented, vertical: 'top', font: bold },
  guideNote: { ...text, horizontal: 'left', vertical: 'top', font: italic },

  key: { font: baseFont, locked: true },
  text: { font: baseFont, locked: true, numberFormat: '@' },
  receipt: { font: baseFont, locked: false, numberFormat: '@' },
} as const satisfies Record<string, CellStyle>;

/** Levels show a word beside the number, which comes with the texts. */
export type StyleName = keyof typeof styleTable | 'levelEntry' | 'levelPrior';

export function styleFont(name: StyleName): FontContent {
  return name === 'levelEntry' || name === 'levelPrior' ? baseFont : styleTable[name].font;
}

export function formStyles(levelFormat: string): Readonly<Record<StyleName, CellStyle>> {
  const level = { ...centered, numberFormat: levelFormat };
  return { ...styleTable, levelEntry: { ...entry, ...level }, levelPrior: { ...optional, ...level } };
}
