import { makeStyles, tokens } from '@fluentui/react-components';

/** Height of every row in pixels: three lines of small text. */
export const ROW_HEIGHT = 60;

const WIDE = '@media (min-width: 720px)';

/** Columns of the table: all five on a full page; where the pane is narrow, state, counts and remarks stand one below the other. */
export const useColumnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 128px',
    gridTemplateAreas: '"unit state" "unit counts" "unit marks"',
    alignContent: 'center',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 2fr) 130px 150px 150px minmax(0, 1.4fr)',
      gridTemplateAreas: '"unit state counts form marks"',
    },
  },
  unit: { gridArea: 'unit' },
  state: { gridArea: 'state' },
  counts: { gridArea: 'counts' },
  form: { display: 'none', gridArea: 'form', [WIDE]: { display: 'flex' } },
  marks: { gridArea: 'marks' },
  /** Heads whose cells need no words of their own where they stand below others. */
  wide: { display: 'none', [WIDE]: { display: 'block' } },
});
