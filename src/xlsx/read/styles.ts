import { builtinNumberFormat } from './builtinNumberFormat';
import { tooLarge } from './readFailure';
import type { XmlScanner } from './xmlScanner';
import type { Cell } from '../../workbook/cell';
import type { ReadLimits } from './limits';

/** What a snapshot tells of a cell's format. */
export type CellLook = Pick<Cell, 'numberFormat' | 'font'>;

/** Excel's own limit: a longer code is none, and what it shows is not worth the time that understanding it would take. */
const longestCode = 255;

const lists = ['numFmts', 'fonts', 'cellXfs'] as const;

/** Reads the looks by the index that cells carry; the cells of one format share one look. */
export function readStyles(scanner: XmlScanner, limits: ReadLimits): readonly CellLook[] {
  scanner.openRoot('styleSheet');
  const numberFormats = new Map<string, string>();
  const fonts: (string | undefined)[] = [];
  const formats: { readonly numberFormat: string; readonly font: number }[] = [];
  while (scanner.nextChild(1)) {
    const list = lists.find((name) => scanner.isNamed(name));
    while (list !== undefined && scanner.nextChild(2)) {
      if (list === 'numFmts') {
        const code = scanner.attribute('formatCode') ?? '';
        numberFormats.set(scanner.attribute('numFmtId') ?? '', code.slice(0, longestCode));
      } else if (list === 'fonts') {
        fonts.push(readFontName(scanner));
      } else {
        if (formats.length >= limits.styles) throw tooLarge('styles', limits);
        const font = Number(scanner.attribute('fontId') ?? 0);
        formats.push({ numberFormat: scanner.attribute('numFmtId') ?? '0', font });
      }
    }
  }
  return formats.map((format) => {
    const code = numberFormats.get(format.numberFormat) ?? builtinNumberFormat(format.numberFormat);
    return lookOf(code, fonts[format.font]);
  });
}

function readFontName(scanner: XmlScanner): string | undefined {
  let name: string | undefined;
  while (scanner.nextChild(3)) {
    if (scanner.isNamed('name')) name = scanner.attribute('val');
  }
  return name;
}

function lookOf(numberFormat: string | undefined, font: string | undefined): CellLook {
  const isGeneral = numberFormat === undefined || numberFormat.toLowerCase() === 'general' || numberFormat === '';
  return { ...(isGeneral ? {} : { numberFormat }), ...(font === undefined ? {} : { font }) };
}
