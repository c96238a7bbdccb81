import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { shownValue } from '../../messages/shownValue';
import { usePaneWords } from '../paneWords';
import type { Offer } from './fixes';

const useStyles = makeStyles({
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  arrow: { display: 'flex' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What stands in a cell, what would stand there, and why. A number is shown in plain digits: with separators it could look as it did. */
export function BeforeAfter({ change: { from }, shown, reading: { to, way } }: Offer) {
  const styles = useStyles();
  const { messages, language } = usePaneWords();
  const { fixes } = messages;
  const written = typeof from === 'number' ? String(from) : `“${shownValue(language, from)}”`;
  const before = from === null ? fixes.blank : shown === '' ? fixes.unseen : (shown ?? written);
  return (
    <div>
      <span className={styles.change}>
        <Text className={styles.before}>
          <del aria-label={`${fixes.from} ${before}`}>{before}</del>
        </Text>
        <span aria-hidden className={styles.arrow}>
          <ArrowRightRegular />
        </span>
        <Text weight="semibold">
          <ins aria-label={`${fixes.to} ${String(to)}`}>{String(to)}</ins>
        </Text>
      </span>
      <Text size={200} className={styles.why}>
        {fixes.ways[way]}
      </Text>
    </div>
  );
}
