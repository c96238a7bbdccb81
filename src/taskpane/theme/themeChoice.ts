import { keepChoice, keptChoice } from '../storedChoice';

const KEY = 'chitieu.theme';

/** What can be chosen: to follow Office, or one look for good. */
export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export type Look = Exclude<ThemeChoice, 'auto'>;

export function firstTheme(storage: Storage | undefined): ThemeChoice {
  return keptChoice(storage, KEY, themeChoices) ?? 'auto';
}

export function rememberTheme(storage: Storage | undefined, theme: ThemeChoice): void {
  keepChoice(storage, KEY, theme);
}

/**
 * How the pane looks. Office says its background on the desktop only; on the web the pane follows the browser. Where the system
 * forces its own colours, the browser paints them over any of these looks.
 */
export function lookOf(choice: ThemeChoice, officeBackground: string | undefined, browserIsDark: boolean): Look {
  if (choice !== 'auto') return choice;
  const lightness = officeBackground === undefined ? undefined : lightnessOf(officeBackground);
  const isDark = lightness === undefined ? browserIsDark : lightness < 0.5;
  return isDark ? 'dark' : 'light';
}

/** From 0, black, to 1, white, as the eye weighs the colours; `undefined` where it is no `#RRGGBB`. */
function lightnessOf(color: string): number | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((hex) => parseInt(hex, 16) / 255);
  return 0.299 * r + 0.587 * g + 0.114 * b;
}
