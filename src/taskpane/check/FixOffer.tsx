import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { usePaneWords } from '../paneWords';
import { BeforeAfter } from './BeforeAfter';
import type { Offer } from './fixes';
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
  readonly offers: readonly Offer[];
  /** What the finding is about, for those who hear the buttons one by one. */
  readonly subject: string;
  onFix(change: CellChange): void;
}

/** What may be meant by what stands in a cell: one offer is a fix, several are a question, likeliest first. */
export function FixOffer({ offers, subject, onFix }: FixOfferProps) {
  const styles = useStyles();
  const { fixes } = usePaneWords().messages;
  const [first] = offers;
  if (!first) return null;
  if (offers.length === 1) {
    return (
      <div className={styles.offer}>
        <div className={styles.change}>
          <BeforeAfter {...first} />
        </div>
        <Button
          size="small"
          icon={<WrenchRegular />}
          aria-label={`${fixes.fix}: ${subject}, ${fixes.to} ${String(first.reading.to)}`}
          onClick={() => onFix(first.change)}
        >
          {fixes.fix}
        </Button>
      </div>
    );
  }
  // Answers of one kind need no word on what tells them apart.
  const differ = offers.some(({ reading }) => reading.way !== first.reading.way);
  return (
    <div className={styles.question}>
      <Text size={200}>{fixes.ask}</Text>
      <ul className={styles.answers}>
        {offers.map(({ reading: { to, way }, change }) => (
          <li key={`${way} ${String(to)}`} className={styles.answer}>
            <Button size="small" aria-label={`${subject}: ${String(to)}`} onClick={() => onFix(change)}>
              {String(to)}
            </Button>
            {differ && (
              <Text size={200} className={styles.why}>
                {fixes.ways[way]}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
