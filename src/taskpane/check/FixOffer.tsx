import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import type { LocatedFinding } from '../../check/checkedForm';
import type { OfferedReading } from '../../check/reading';
import { usePaneWords } from '../paneWords';
import { BeforeAfter } from './BeforeAfter';
import type { CellValue } from '../../workbook/cell';
import type { CellChange } from '../../workbook/edit';

const useStyles = makeStyles({
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  change: { flexGrow: 1 },
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '100%' },
  answers: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  why: { color: tokens.colorNeutralForeground2 },
});

interface FixOfferProps {
  readonly finding: LocatedFinding;
  /** What stands in its cell. */
  readonly from: CellValue;
  /** What the finding is about, for those who hear the buttons one by one. */
  readonly subject: string;
  onFix(change: CellChange): void;
}

/** What may be meant by what stands in a cell: one reading is a fix, several are a question, likeliest first. */
export function FixOffer({ finding: { entry, cell, readings = [] }, from, subject, onFix: write }: FixOfferProps) {
  const styles = useStyles();
  const { fixes } = usePaneWords().messages;
  const [first] = readings;
  if (!first || !cell || entry === undefined) return null;
  const onFix = ({ to }: OfferedReading) => write({ cell, from, to });
  if (readings.length === 1) {
    return (
      <div className={styles.offer}>
        <div className={styles.change}>
          <BeforeAfter from={from} reading={first} />
        </div>
        <Button
          size="small"
          icon={<WrenchRegular />}
          aria-label={`${fixes.fix}: ${subject}, ${fixes.to} ${String(first.to)}`}
          onClick={() => onFix(first)}
        >
          {fixes.fix}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.question}>
      <Text size={200}>{fixes.ask}</Text>
      <ul className={styles.answers}>
        {readings.map((reading) => (
          <li key={`${reading.way} ${String(reading.to)}`} className={styles.answer}>
            <Button size="small" aria-label={`${subject}: ${String(reading.to)}`} onClick={() => onFix(reading)}>
              {String(reading.to)}
            </Button>
            <Text size={200} className={styles.why}>
              {fixes.ways[reading.way]}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
