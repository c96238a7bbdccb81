import type { FontContent } from '../workbook/content';

/** Advance widths of Times New Roman in thousandths of the font size, for letters without their marks. */
const widths: Readonly<Record<string, number>> = {
  ' ': 250,
  ...sameWidth('ijlt/;:,.’‘', 280),
  ...sameWidth('fr()[]-I!', 333),
  ...sameWidth('sJ', 390),
  ...sameWidth('acez“”?', 445),
  ...sameWidth('FPS', 560),
  ...sameWidth('ELTZ<=>≥≤+×', 610),
  ...sameWidth('BCRđ', 670),
  ...sameWidth('ADGHKNOQUVXYĐw', 725),
  ...sameWidth('mM%W…', 950),
};
const otherWidth = 500;
const boldFactor = 1.07;
/** Line spacing of the font, as Excel and LibreOffice set it, with a little to spare. */
const lineFactor = 1.32;
const cellPadding = 4;
/** Left and right margin of a cell and one step of indentation. */
const sidePadding = 10;

function sameWidth(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

function textWidth(text: string, { size, bold }: FontContent): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  const thousandths = [...letters].reduce((sum, letter) => sum + (widths[letter] ?? otherWidth), 0);
  return (thousandths / 1000) * size * (bold ? boldFactor : 1);
}

/** Lines that a wrapped text takes in a column of so many points. Each program breaks lines a little differently: rather one too many. */
function wrappedLines(text: string, points: number, font: FontContent): number {
  const usable = (points - sidePadding) * 0.97;
  return text.split('\n').reduce((lines, paragraph) => {
    let line = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(`${word} `, font);
      if (line > 0 && line + width > usable) {
        count += 1;
        line = 0;
      }
      count += Math.floor(width / usable);
      line += width % usable;
    }
    return lines + count;
  }, 0);
}

/** Width in points of a column so many digits of the Normal font wide. */
export function columnPoints(width: number, normalFont: FontContent): number {
  return (width * normalFont.size) / 2;
}

/** Height in points at which a wrapped text shows in full. */
export function textHeight(text: string, points: number, font: FontContent): number {
  return wrappedLines(text, points, font) * font.size * lineFactor + cellPadding;
}
