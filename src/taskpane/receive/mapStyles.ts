import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../rules/assessment';

/** Height of every row, in pixels: two lines of a unit's name. */
export const MAP_ROW = 36;
/** Width of a unit's name at the least, and of every other cell. */
const UNIT = 112;
const CELL = 38;

/** Columns of a row, and its width at the least: said, for to find it out a browser would measure every cell. */
export function mapColumns(indicators: number) {
  return {
    gridTemplateColumns: `minmax(${UNIT}px, 1fr) repeat(${indicators}, ${CELL}px)`,
    minWidth: `${UNIT + indicators * CELL}px`,
  };
}

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const center = { display: 'flex', alignItems: 'center', justifyContent: 'center' } as const;

/**
 * Hundreds are drawn at once: a box with a line in it is half the work of one that centers another, and one class is far less to look up than
 * one for each declaration.
 */
export const useCellStyle = makeResetStyles({
  textAlign: 'center',
  lineHeight: `${MAP_ROW - 1}px`,
  boxSizing: 'border-box',
  borderRight: line,
  borderBottom: line,
  fontSize: tokens.fontSizeBase200,
  cursor: 'pointer',
  ':focus-visible': { outlineStyle: 'none' },
  // Two rings within the cell, a dark and a light one: a black cell shows the one, a white cell the other.
  '&[data-fui-focus-visible]': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    boxShadow: `inset 0 0 0 4px ${tokens.colorStrokeFocus1}`,
  },
});

export const useMapStyles = makeStyles({
  row: {
    display: 'grid',
    boxSizing: 'border-box',
    gridTemplateRows: `${MAP_ROW}px`,
    height: `${MAP_ROW}px`,
    // What happens in one row is no other's business: the browser lays out only those that are new.
    contain: 'layout style size',
  },
  unit: {
    ...center,
    position: 'sticky',
    left: 0,
    zIndex: 1,
    justifyContent: 'start',
    textAlign: 'start',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    lineHeight: tokens.lineHeightBase100,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  head: {
    ...center,
    boxSizing: 'border-box',
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Sum rows and heads of the units' column are read from its left edge. */
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    justifyContent: 'start',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    lineHeight: tokens.lineHeightBase100,
  },
});

/** Told apart by letter first; a missed target stands out most, whatever the theme. */
export const useVerdictStyles = makeStyles({
  plain: { color: tokens.colorNeutralForeground1 },
  short: {
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontWeight: tokens.fontWeightBold,
  },
  onTheWay: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
  open: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    outline: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    outlineOffset: '-3px',
  },
});

export const verdictLook: Readonly<Record<Verdict, keyof ReturnType<typeof useVerdictStyles>>> = {
  noTarget: 'plain',
  error: 'open',
  missing: 'open',
  unavailable: 'open',
  notApplicable: 'plain',
  aspiration: 'plain',
  met: 'plain',
  short: 'short',
  onTheWay: 'onTheWay',
};
