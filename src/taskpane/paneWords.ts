import { createContext, useContext } from 'react';
import type { Language } from '../messages/language';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';

/** What every part of the pane speaks with: a language, its messages, and the plan whose names they use. */
export interface PaneWords {
  readonly language: Language;
  readonly messages: Messages;
  readonly plan: Plan;
}

export const PaneWordsContext = createContext<PaneWords | undefined>(undefined);

export function usePaneWords(): PaneWords {
  const words = useContext(PaneWordsContext);
  if (!words) throw new Error('PaneWordsContext has no provider above this component');
  return words;
}
