import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../rules/assessment';

/** Height of every row, in pixels: two lines of a unit's name. */
export const MAP_ROW = 36;
const UNIT = 'minmax(112px, 1fr)';
const CELL = 38;

export function mapColumns(indicators: number): string {
  return `${UNIT} repeat(${indicators}, ${CELL}px)`;
}

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const center = { display: 'flex', alignItems: 'center', justifyContent: 'center' } as const;

export const useMapStyles = makeStyles({
  row: { display: 'grid', boxSizing: 'border-box', minWidth: 'min-content', height: `${MAP_ROW}px` },
  // Hundreds are laid out at once, and a box with a line in it is half the work of one that centers another.
  cell: {
    textAlign: 'center',
    lineHeight: `${MAP_ROW - 1}px`,
    boxSizing: 'border-box',
    borderRight: line,
    borderBottom: line,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
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
