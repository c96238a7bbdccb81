import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { EntryId } from '../../rules/assessment';
import type { CellValue } from '../../workbook/cell';
import { visibleText } from '../../workbook/visibleText';
import { noteText } from '../notes';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';

const useStyles = makeStyles({
  conflict: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  versions: { margin: 0 },
  version: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface NoteConflictProps {
  readonly entry: EntryId;
  readonly sheet: CellValue;
  readonly mine: string;
  readonly actions: SessionActions;
}

/** Pane and sheet say different things: both are shown, and the clerk decides. */
export function NoteConflict({ entry, sheet, mine, actions }: NoteConflictProps) {
  const styles = useStyles();
  const { notes } = usePaneWords().messages;
  const versions = [
    { label: notes.inSheet, text: noteText(sheet) },
    { label: notes.inPane, text: mine },
  ];
  return (
    <div role="alert" className={styles.conflict}>
      <Text weight="semibold">{notes.conflict}</Text>
      <dl className={styles.versions}>
        {versions.map(({ label, text }) => (
          <div key={label}>
            <dt>
              <Text size={200}>{label}</Text>
            </dt>
            <dd className={styles.version}>
              <Text>{text.trim() === '' ? notes.blank : visibleText(text)}</Text>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.choice}>
        <Button size="small" onClick={() => actions.keepNote(entry)}>
          {notes.keepPane}
        </Button>
        <Button size="small" onClick={() => actions.dropNote(entry)}>
          {notes.keepSheet}
        </Button>
      </div>
    </div>
  );
}
