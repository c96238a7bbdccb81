import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { BorderStyle, CellStyle, Color, FillStyle, FontStyle } from 'hucre';

/** Pixels of one step of indent. */
export const INDENT = 9;
/** Pixels between a cell's edge and its text. */
export const PADDING = 3;

export function cellStyle(style: CellStyle | undefined): IStyleData {
  if (!style) return {};
  const { alignment, border, fill, font, numFmt } = style;
  return {
    ...fontStyle(font),
    ...fillStyle(fill),
    ...(border ? { bd: borderStyle(border) } : {}),
    ...(numFmt && numFmt !== 'General' ? { n: { pattern: numFmt } } : {}),
    ...(alignment?.horizontal ? { ht: horizontal[alignment.horizontal] ?? HorizontalAlign.UNSPECIFIED } : {}),
    vt: vertical[alignment?.vertical ?? 'bottom'] ?? VerticalAlign.BOTTOM,
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.indent ? { pd: { l: PADDING + alignment.indent * INDENT, t: 0, r: PADDING, b: 0 } } : {}),
  };
}

export function fontStyle(font: FontStyle | undefined): IStyleData {
  if (!font) return {};
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color?.rgb ? { cl: { rgb: hex(font.color) } } : {}),
  };
}

export function fillStyle(fill: FillStyle | undefined): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return {};
  const color = fill.fgColor ?? fill.bgColor;
  return color?.rgb ? { bg: { rgb: hex(color) } } : {};
}

function borderStyle(border: BorderStyle): IBorderData {
  const sides = { t: border.top, r: border.right, b: border.bottom, l: border.left };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) =>
      line
        ? [
            [
              side,
              { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color ? hex(line.color) : '#000000' } },
            ],
          ]
        : [],
    ),
  );
}

function hex({ rgb = '000000' }: Color): string {
  return `#${rgb.slice(-6)}`;
}

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
