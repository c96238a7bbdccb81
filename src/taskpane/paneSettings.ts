import { createContext, useContext } from 'react';

/** What is chosen for the pane as a whole, whatever is done in it. */
export interface PaneSettings {
  switchLanguage(): void;
}

export const PaneSettingsContext = createContext<PaneSettings | undefined>(undefined);

export function usePaneSettings(): PaneSettings {
  const settings = useContext(PaneSettingsContext);
  if (!settings) throw new Error('PaneSettingsContext has no provider above this component');
  return settings;
}
