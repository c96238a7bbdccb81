import { makeStyles, tokens } from '@fluentui/react-components';

/** A class for each lane that colours what is in it. */
export const useLaneColors = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, display: 'flex' },
  missing: { color: tokens.colorNeutralForeground2, display: 'flex' },
  query: { color: tokens.colorStatusWarningForeground1, display: 'flex' },
  shortfall: { color: tokens.colorPaletteBerryForeground1, display: 'flex' },
});
