import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderLine, CellStyle, Color, FontContent } from '../../workbook/content';
import { INDENT, PADDING } from '../import/cellStyle';

/** How a cell looks, in the words of a file. */
export function cellStyleContent(style: IStyleData, isLocked: boolean): CellStyle {
  const fill = colorOf(style.bg?.rgb);
  const pattern = style.n?.pattern;
  const indent = Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT);
  const horizontal = horizontals[style.ht ?? HorizontalAlign.UNSPECIFIED];
  return {
    font: fontContent(style),
    ...(fill !== undefined && { fill }),
    ...(style.bd && { border: borderContent(style.bd) }),
    ...(horizontal && { horizontal }),
    vertical: verticals[style.vt ?? VerticalAlign.BOTTOM] ?? 'bottom',
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(pattern && pattern !== 'General' && { numberFormat: pattern }),
    locked: isLocked,
  };
}

export function fontContent(style: IStyleData): FontContent {
  const color = colorOf(style.cl?.rgb);
  return {
    name: style.ff ?? 'Calibri',
    size: style.fs ?? 11,
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(color !== undefined && { color }),
  };
}

/** `#RRGGBB` or `rgb(r,g,b)` as six digits; `undefined` where it is neither. */
export function colorOf(text: Nullable<string>): Color | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(text ?? '')?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/i.exec(text ?? '')?.slice(1);
  return parts
    ?.map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function borderContent({ t, r, b, l }: IBorderData): NonNullable<CellStyle['border']> {
  const sides = Object.entries({ top: t, right: r, bottom: b, left: l }).flatMap(([side, line]) =>
    line ? [[side, { line: lines[line.s] ?? 'thin', color: colorOf(line.cl.rgb) ?? '000000' }]] : [],
  );
  return Object.fromEntries(sides) as NonNullable<CellStyle['border']>;
}

const horizontals: Readonly<Record<number, CellStyle['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const verticals: Readonly<Record<number, CellStyle['vertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** The nearest of the lines that we write. */
const lines: Readonly<Record<number, BorderLine>> = {
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dotted',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'medium',
};
