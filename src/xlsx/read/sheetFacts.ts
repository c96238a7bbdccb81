import { MAX_COLUMN, parseRange, type RangeRef } from '../../workbook/address';
import { tooLarge } from './readFailure';
import type { ReadLimits } from './limits';
import type { XmlScanner } from './xmlScanner';

type Run = readonly [first: number, last: number];

/** What a worksheet says of its cells besides their contents: ranges and runs, never their single cells. */
export class SheetFacts {
  isProtected = false;
  readonly merges: RangeRef[] = [];
  readonly hiddenColumns: Run[] = [];
  readonly hiddenRows: [first: number, last: number][] = [];

  constructor(private readonly limits: ReadLimits) {}

  /** Takes in the child of the root that was opened last. */
  read(scanner: XmlScanner): void {
    if (scanner.isNamed('sheetProtection')) this.isProtected = isTrue(scanner.attribute('sheet'));
    else if (scanner.isNamed('cols')) this.readColumns(scanner);
    else if (scanner.isNamed('mergeCells')) this.readMerges(scanner);
  }

  /** Rows come in order, so that neighbours make one run. */
  hideRow(row: number): void {
    const last = this.hiddenRows.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else this.hiddenRows.push([row, row]);
  }

  private readColumns(scanner: XmlScanner): void {
    while (scanner.nextChild(2)) {
      const first = Number(scanner.attribute('min'));
      const last = Number(scanner.attribute('max'));
      const isRun = scanner.isNamed('col') && first >= 1 && last >= first && last <= MAX_COLUMN;
      if (isRun && isTrue(scanner.attribute('hidden'))) this.hiddenColumns.push([first, last]);
    }
  }

  private readMerges(scanner: XmlScanner): void {
    while (scanner.nextChild(2)) {
      const range = scanner.isNamed('mergeCell') ? parseRange(scanner.attribute('ref') ?? '') : undefined;
      if (!range) continue;
      if (this.merges.length >= this.limits.merges) throw tooLarge('merges', this.limits);
      this.merges.push(range);
    }
  }
}

/**
 * Whether an element stands behind all that is looked for: the schema prescribes an order, and Excel opens no file that does not keep to
 * it. Behind the cells of a form these two are longer than its cells are.
 */
export function comesLate(scanner: XmlScanner): boolean {
  return scanner.isNamed('conditionalFormatting') || scanner.isNamed('dataValidations');
}

/** A logical value as XML Schema writes it. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
