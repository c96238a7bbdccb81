import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { LoadState } from '../session';
import { formUnitName } from '../unitName';

interface LoadedProps {
  readonly load: LoadState;
  onDismiss(): void;
}

/** The form was loaded: which, what had to be put back, and what comes next. */
export function Loaded({ load, onDismiss }: LoadedProps) {
  const words = usePaneWords();
  const texts = words.messages.pane.load;
  if (load.phase !== 'done') return null;
  const { unit, year } = load.report;
  const { names, formulas } = load.inserted.repaired;
  const isRepaired = names.length + formulas.length > 0;
  const done = texts.done(formUnitName(words, year, { code: unit, name: '' }), year);
  const remedy = isRepaired ? `${texts.repaired(names.length, formulas.length)} ${texts.next}` : texts.next;
  return <Notice tone="success" sentence={{ problem: done, remedy }} onDismiss={onDismiss} />;
}
