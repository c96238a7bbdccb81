import { makeStyles, tokens } from '@fluentui/react-components';

/** Height of every row in pixels: two lines of text. */
export const ROW_HEIGHT = 60;

const WIDE = '@media (min-width: 720px)';

/** Columns of the table: three where the pane is narrow, all five on a full page. */
export const useColumnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px 84px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    [WIDE]: { gridTemplateColumns: 'minmax(0, 2fr) 130px 150px 150px minmax(0, 1.4fr)' },
  },
  wide: { display: 'none', [WIDE]: { display: 'revert' } },
  narrow: { [WIDE]: { display: 'none' } },
});
