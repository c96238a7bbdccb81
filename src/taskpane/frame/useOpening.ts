import { useState } from 'react';
import { asError } from '../asError';
import type { Problem } from '../../workbook/problem';
import type { DocumentOpening } from '../services';

/** Whether the pane opens with the document, as a switch. */
export interface Opening {
  readonly isOn: boolean;
  toggle(): void;
}

/** The switch shows what was stored: where storing fails it goes back, and the failure is told. */
export function useOpening(
  document: DocumentOpening | undefined,
  onProblem: (problem: Problem) => void,
): Opening | undefined {
  const [isOn, setIsOn] = useState(document?.opensWithDocument ?? false);
  const [bug, setBug] = useState<Error>();
  if (bug) throw bug;
  if (!document) return undefined;

  async function store(opens: boolean) {
    const outcome = await document?.setOpensWithDocument(opens);
    if (!outcome || outcome.ok) return;
    setIsOn(!opens);
    onProblem(outcome.problem);
  }

  function toggle() {
    setIsOn(!isOn);
    store(!isOn).catch((error: unknown) => setBug(asError(error)));
  }
  return { isOn, toggle };
}
