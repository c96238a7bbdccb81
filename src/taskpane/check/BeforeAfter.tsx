import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { shownValue } from '../../messages/shownValue';
import { cellAddress, type CellRef } from '../../workbook/address';
import { visibleText } from '../../workbook/visibleText';
import { usePaneWords } from '../paneWords';
import type { Offer } from './fixes';

const useStyles = makeStyles({
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  arrow: { display: 'flex' },
  why: { color: tokens.colorNeutralForeground2 },
});

/**
 * What stands in a cell, what would stand there, and why; of a figure that is moved, in both cells. A number is shown in plain digits: with
 * separators it could look as it did.
 */
export function BeforeAfter({ change: { cell, from, movedFrom }, shown, reading: { to, way } }: Offer) {
  const styles = useStyles();
  const { messages, language } = usePaneWords();
  const { fixes } = messages;
  const written = typeof from === 'number' ? String(from) : `“${shownValue(language, from)}”`;
  const before =
    from === null ? fixes.blank : shown === '' ? fixes.unseen : shown === undefined ? written : visibleText(shown);
  const nameOf = ({ row, column }: CellRef) => messages.pane.check.cell(cellAddress(row, column));
  return (
    <div>
      <Change before={before} after={visibleText(String(to))} {...(movedFrom && { cell: nameOf(cell) })} />
      {movedFrom && <Change before={visibleText(String(to))} after={fixes.blank} cell={nameOf(movedFrom)} />}
      <Text size={200} className={styles.why}>
        {fixes.ways[way]}
      </Text>
    </div>
  );
}

interface ChangeProps {
  /** Its name, where several cells change. */
  readonly cell?: string;
  readonly before: string;
  readonly after: string;
}

function Change({ cell, before, after }: ChangeProps) {
  const styles = useStyles();
  const { fixes } = usePaneWords().messages;
  return (
    <span className={styles.change}>
      {cell !== undefined && <Text size={200}>{cell}:</Text>}
      <Text className={styles.before}>
        <del aria-label={`${fixes.from} ${before}`}>{before}</del>
      </Text>
      <span aria-hidden className={styles.arrow}>
        <ArrowRightRegular />
      </span>
      <Text weight="semibold">
        <ins aria-label={`${fixes.to} ${after}`}>{after}</ins>
      </Text>
    </span>
  );
}
