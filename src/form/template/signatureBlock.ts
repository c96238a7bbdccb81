import type { Unit } from '../../plan/schema';
import type { FormTexts } from '../formTexts';
import type { ReportLayout } from '../layout';
import { joinBlocks, mergedRow, type Block } from './block';
import { personCells } from './headBlock';
import { cellAddress } from '../../workbook/address';

/** Place and date, and who signs. The names are repeated from the head of the form. */
export function signatureBlock(
  { unit, year }: { readonly unit: Unit; readonly year: number },
  { columns, head, signature }: ReportLayout,
  texts: FormTexts['signature'],
): Block {
  const left = [columns.first, columns.entry] as const;
  const right = [columns.lane - 1, columns.last] as const;
  const [personColumn] = personCells(columns).left;
  const nameOf = (row: number) => {
    const person = cellAddress(row, personColumn);
    return { value: '', formula: `IF(ISERROR(${person}),"",${person}&"")` };
  };
  return joinBlocks([
    mergedRow(signature.date, right, 'freeItalic', { value: texts.date(unit, year) }),
    mergedRow(signature.onBehalf, right, 'freeBold', { value: texts.onBehalf }),
    mergedRow(signature.onBehalf, left, 'centeredBold', { value: texts.preparer }),
    mergedRow(signature.role, right, 'freeBold', { value: texts.role }),
    mergedRow(signature.role, left, 'centeredItalic', { value: texts.preparerHow }),
    mergedRow(signature.how, right, 'centeredItalic', { value: texts.signerHow }),
    mergedRow(signature.name, right, 'centeredBold', nameOf(head.signer)),
    mergedRow(signature.name, left, 'centeredBold', nameOf(head.preparer)),
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
