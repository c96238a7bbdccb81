import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Look } from './themeChoice';

/** The green of the add-in's icon, from nearly black to nearly white. Text in 100 reads well on the dark theme's background. */
const brand: BrandVariants = {
  10: '#03120e',
  20: '#081f19',
  30: '#0b3027',
  40: '#0c3f33',
  50: '#0d493b',
  60: '#0e5040',
  70: '#0e5645',
  80: '#0f5c4a',
  90: '#2f8a70',
  100: '#4fae93',
  110: '#63bda4',
  120: '#7fcab5',
  130: '#9ad6c5',
  140: '#b5e1d5',
  150: '#cfece4',
  160: '#e8f6f2',
};

export const themes: Readonly<Record<Look, Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
  contrast: teamsHighContrastTheme,
};
