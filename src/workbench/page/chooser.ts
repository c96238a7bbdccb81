import type { Sample } from './samples';
import { words } from './words';

/** The value of the choice that opens a blank workbook. */
const BLANK = '';

/** Fills the list of workbooks and calls `onChoose` with the chosen file, `undefined` for a blank workbook. */
export function setUpChooser(
  list: HTMLSelectElement,
  samples: readonly Sample[],
  chosen: string | undefined,
  onChoose: (file: string | undefined) => void,
): void {
  list.replaceChildren(
    new Option(words.blankWorkbook, BLANK),
    ...samples.map(({ file, label }) => new Option(label, file)),
  );
  list.value = chosen ?? BLANK;
  list.disabled = false;
  list.addEventListener('change', () => {
    onChoose(list.value === BLANK ? undefined : list.value);
  });
}
