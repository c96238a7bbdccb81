import type { CellStyle as HucreStyle, FontStyle } from 'hucre';
import type { CellStyle, FontContent } from '../../workbook/content';

/** One of our styles in hucre's terms. Locking is always stated, because the Normal style is unlocked. */
export function hucreStyle(style: CellStyle): HucreStyle {
  const { fill, border, numberFormat } = style;
  return {
    font: hucreFont(style.font),
    ...(fill && { fill: solidFill(fill) }),
    ...(border && { border: hucreBorder(border) }),
    ...(numberFormat && numberFormat !== 'General' && { numFmt: numberFormat }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      vertical: style.vertical ?? 'bottom',
      ...(style.wrap && { wrapText: true }),
      ...(style.indent && { indent: style.indent }),
    },
    protection: { locked: style.locked },
  };
}

export function hucreFont(font: FontContent): FontStyle {
  return {
    name: font.name,
    size: font.size,
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.color && { color: { rgb: font.color } }),
  };
}

/** A cell's solid fill shows its foreground, a conditional format's its background. */
export function solidFill(rgb: string): NonNullable<HucreStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}

function hucreBorder(border: NonNullable<CellStyle['border']>): NonNullable<HucreStyle['border']> {
  const sides = Object.entries(border).map(([side, { line, color }]) => [side, { style: line, color: { rgb: color } }]);
  return Object.fromEntries(sides) as NonNullable<HucreStyle['border']>;
}
