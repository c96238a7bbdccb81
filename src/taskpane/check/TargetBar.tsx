import { makeStyles, tokens } from '@fluentui/react-components';
import { isRatioTarget, type ResultView } from './resultViews';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '26px', overflow: 'visible' },
  track: {
    fill: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  reached: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  range: {
    fill: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { fill: 'GrayText' },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  year: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyBase,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

const HEIGHT = 8;
const SPACE = 2;
/** What a label needs beside one that ends at the edge. */
const ROOM = 16;

interface TargetBarProps {
  readonly result: ResultView;
  /** Says in words what the picture shows. */
  readonly label: string;
}

/** A ratio on the way from 0 to 100 %: what is reached, and a mark for each target; a range reaches from its floor to what is striven for. */
export function TargetBar({ result: { rate, milestones }, label }: TargetBarProps) {
  const styles = useStyles();
  const reached = rate ? Math.min(100, (rate.numerator * 100) / rate.denominator) : 0;
  const targets = milestones.flatMap(({ year, target }) => (isRatioTarget(target) ? [{ year, ...target }] : []));
  return (
    <svg className={styles.bar} role="img" aria-label={label}>
      <rect className={styles.track} y={SPACE} width="100%" height={HEIGHT} rx="2" />
      {targets.map(({ year, floor, aspiration = floor }) => (
        <rect
          key={year}
          className={styles.range}
          x={percent(floor)}
          y={SPACE}
          width={percent(aspiration - floor)}
          height={HEIGHT}
        />
      ))}
      <rect className={styles.reached} y={SPACE + 2} width={percent(reached)} height={HEIGHT - 4} rx="1" />
      {targets.map(({ year, floor }, index) => (
        <g key={year}>
          <line className={styles.mark} x1={percent(floor)} x2={percent(floor)} y1="0" y2={HEIGHT + 2 * SPACE} />
          <text className={styles.year} x={percent(floor)} y="24" {...leaning(targets, index)}>
            {yearsAt(targets, index)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const percent = (share: number) => `${String(share)}%`;

type Marks = readonly { readonly year: number; readonly floor: number }[];

/** Marks in the same place share a label; the first of them bears it. */
function yearsAt(marks: Marks, index: number): string {
  const floor = marks[index]?.floor;
  const same = marks.filter((mark) => mark.floor === floor);
  return same[0] === marks[index] ? same.map(({ year }) => year).join(', ') : '';
}

/** Labels lean away from each other, and never out of the picture. */
function leaning(marks: Marks, index: number): { textAnchor: 'start' | 'middle' | 'end'; dx?: number } {
  const floor = marks[index]?.floor ?? 0;
  const near = marks.find((mark) => mark.floor !== floor && Math.abs(mark.floor - floor) < 15);
  const isLower = near !== undefined && near.floor > floor;
  if (isLower && near.floor > 90) return { textAnchor: 'end', dx: -ROOM };
  if (floor > 90 || isLower) return { textAnchor: 'end' };
  return { textAnchor: near ? 'start' : 'middle' };
}
