import { cellAddress } from '../../workbook/address';
import { isCellError } from '../../workbook/cell';
import type { CellContent } from '../../workbook/content';
import { checkCell } from './excelLimits';
import type { SharedTexts } from './sharedTexts';
import { textElement, xmlEscape } from './xmlEscape';

/** One cell as an element; '' where there is nothing to say. `style` is the place of its look, 0 for the workbook's own. */
export function cellXml(cell: CellContent, style: number, texts: SharedTexts): string {
  checkCell(cell);
  const { row, column, formula, value = null } = cell;
  const at = `r="${cellAddress(row, column)}"`;
  const look = style === 0 ? '' : ` s="${String(style)}"`;
  if (formula !== undefined) return formulaXml(`${at}${look}`, formula, value);
  if (value === null) return look && `<c ${at}${look}/>`;
  if (typeof value === 'number') return `<c ${at}${look}><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c ${at} t="b"${look}><v>${value ? '1' : '0'}</v></c>`;
  if (isCellError(value)) return `<c ${at}${look} t="e">${errorXml(value)}</c>`;
  return `<c ${at} t="s"${look}><v>${String(texts.placeOf(value))}</v></c>`;
}

function formulaXml(attributes: string, formula: string, value: NonNullable<CellContent['value']> | null): string {
  const element = textElement('f', formula);
  if (value === null) return `<c ${attributes}>${element}</c>`;
  if (typeof value === 'number') return `<c ${attributes}>${element}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c ${attributes} t="b">${element}<v>${value ? '1' : '0'}</v></c>`;
  if (isCellError(value)) return `<c ${attributes} t="e">${element}${errorXml(value)}</c>`;
  return `<c ${attributes} t="str">${element}${textElement('v', value)}</c>`;
}

function errorXml({ error }: { readonly error: string }): string {
  return `<v>${xmlEscape(error)}</v>`;
}
