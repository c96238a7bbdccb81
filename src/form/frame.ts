import type { CellValue } from '../workbook/cell';
import type { ReportColumns } from './columns';
import type { ReportLayout } from './layout';

/** Cells around the table that people fill in or put into other words: who prepared it, as of when, and how it is signed. */
export const frameKeys = ['preparer', 'phone', 'signer', 'asOf', 'signDate', 'onBehalf', 'role'] as const;
export type FrameKey = (typeof frameKeys)[number];

/** What stands in these cells, exactly as typed. */
export type FrameValues = ReadonlyMap<FrameKey, CellValue>;

/** Where such a cell stands on the sheet "Báo cáo", and whether it moves with the head of the table or with its end. */
export interface FramePlace {
  readonly row: number;
  readonly column: number;
  readonly beside: 'head' | 'end';
}

export function framePlaces({ columns, head, signature }: ReportLayout): Readonly<Record<FrameKey, FramePlace>> {
  const people = personCells(columns);
  const [signColumn] = signatureColumns(columns);
  const inHead = (row: number, [column]: readonly [number, number]): FramePlace => ({ row, column, beside: 'head' });
  const atEnd = (row: number): FramePlace => ({ row, column: signColumn, beside: 'end' });
  return {
    preparer: inHead(head.preparer, people.left),
    phone: inHead(head.preparer, people.right),
    signer: inHead(head.signer, people.left),
    asOf: inHead(head.signer, people.right),
    signDate: atEnd(signature.date),
    onBehalf: atEnd(signature.onBehalf),
    role: atEnd(signature.role),
  };
}

/** Where the people and the day of the figures are typed: label and field on the left, label and field on the right. */
export function personCells({ first, unit, rate, note }: ReportColumns) {
  return {
    leftLabel: [first, unit - 1],
    left: [unit, rate],
    rightLabel: [rate + 1, rate + 2],
    right: [rate + 3, note - 1],
  } as const;
}

/** Columns of the signature on the right, which is the one that counts. */
export function signatureColumns({ lane, last }: ReportColumns): readonly [number, number] {
  return [lane - 1, last];
}
