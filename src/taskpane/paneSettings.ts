import { createContext, useContext } from 'react';
import type { ThemeChoice } from './theme/themeChoice';

/** What is chosen for the pane as a whole, whatever is done in it. */
export interface PaneSettings {
  switchLanguage(): void;
  readonly theme: ThemeChoice;
  chooseTheme(theme: ThemeChoice): void;
}

export const PaneSettingsContext = createContext<PaneSettings | undefined>(undefined);

export function usePaneSettings(): PaneSettings {
  const settings = useContext(PaneSettingsContext);
  if (!settings) throw new Error('PaneSettingsContext has no provider above this component');
  return settings;
}
