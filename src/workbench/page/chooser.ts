import type { Sample } from './samples';
import { words } from './words';

/** The value of the choice that opens a blank workbook. */
const BLANK = '';

/** The value of the choice that stands for a file of the person's own. */
const OWN = '*';

export interface Chooser {
  /** Says that a file of the person's own is open. */
  showOwn(name: string): void;
}

/**
 * Fills the list of workbooks and calls `onChoose` with the chosen file, `undefined` for a blank workbook. Where `mayLeave` says no the
 * list goes back to what is open.
 */
export function setUpChooser(
  list: HTMLSelectElement,
  samples: readonly Sample[],
  chosen: string | undefined,
  mayLeave: () => Promise<boolean>,
  onChoose: (file: string | undefined) => void,
): Chooser {
  list.replaceChildren(
    new Option(words.blankWorkbook, BLANK),
    ...samples.map(({ file, label }) => new Option(label, file)),
  );
  let open = chosen ?? BLANK;
  list.value = open;
  list.disabled = false;
  const choose = async () => {
    const { value } = list;
    list.value = open;
    if (value === OWN || !(await mayLeave())) return;
    list.value = value;
    onChoose(value === BLANK ? undefined : value);
  };
  list.addEventListener('change', () => void choose());
  return {
    showOwn(name) {
      list.querySelector(`option[value="${OWN}"]`)?.remove();
      list.append(new Option(words.ownFile(name), OWN));
      list.value = open = OWN;
    },
  };
}
