import type { Unit } from '../../plan/schema';
import type { FormTexts } from '../formTexts';
import type { ReportLayout } from '../layout';
import { joinBlocks, mergedRow, type Block } from './block';
import { framePlaces, signatureColumns, type FrameKey, type FrameValues } from '../frame';
import { cellAddress } from '../../workbook/address';

/** Place and date, and who signs. The names are repeated from the head of the form. */
export function signatureBlock(
  { unit, year }: { readonly unit: Unit; readonly year: number },
  layout: ReportLayout,
  texts: FormTexts['signature'],
  frame: FrameValues,
): Block {
  const { columns, signature } = layout;
  const left = [columns.first, columns.entry] as const;
  const right = signatureColumns(columns);
  const places = framePlaces(layout);
  const nameOf = (key: FrameKey) => {
    const person = cellAddress(places[key].row, places[key].column);
    const value = frame.get(key);
    const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return { value: shown, formula: `IF(ISERROR(${person}),"",${person}&"")` };
  };
  return joinBlocks([
    mergedRow(signature.date, right, 'freeItalic', { value: frame.get('signDate') ?? texts.date(unit, year) }),
    mergedRow(signature.onBehalf, right, 'freeBold', { value: frame.get('onBehalf') ?? texts.onBehalf }),
    mergedRow(signature.onBehalf, left, 'centeredBold', { value: texts.preparer }),
    mergedRow(signature.role, right, 'freeBold', { value: frame.get('role') ?? texts.role }),
    mergedRow(signature.role, left, 'centeredItalic', { value: texts.preparerHow }),
    mergedRow(signature.how, right, 'centeredItalic', { value: texts.signerHow }),
    mergedRow(signature.name, right, 'centeredBold', nameOf('signer')),
    mergedRow(signature.name, left, 'centeredBold', nameOf('preparer')),
    {
      cells: [],
      heights: [
        [signature.date, 20],
        [signature.onBehalf, 18],
        [signature.role, 18],
        [signature.how, 18],
        [signature.how + 1, 60],
        [signature.name, 20],
      ],
    },
  ]);
}
