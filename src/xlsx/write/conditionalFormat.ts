import type { CellStyle as HucreStyle, ConditionalRule } from 'hucre';
import type { ConditionalFormatContent } from '../../workbook/content';
import { checkAnchor } from './excelLimits';
import { excelText } from './excelText';
import { solidFill } from './style';
import { spaceSeparated } from './validation';

/** A conditional format in hucre's terms; those that come first win. */
export function hucreConditionalRule(format: ConditionalFormatContent, index: number): ConditionalRule {
  checkAnchor(format.ranges);
  const style: HucreStyle = {
    ...((format.bold ?? format.color) && {
      font: { ...(format.bold && { bold: true }), ...(format.color && { color: { rgb: format.color } }) },
    }),
    ...(format.fill && { fill: solidFill(format.fill) }),
  };
  return {
    type: 'expression',
    priority: index + 1,
    formula: excelText(format.formula),
    range: spaceSeparated(format.ranges),
    style,
  };
}
