/** Pixels of a digit of the Normal style's font, in which a file counts its columns' widths. */
export function digitWidthOf(fontSize: number | undefined): number {
  return (fontSize ?? 11) >= 12 ? 8 : 7;
}
