import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CheckedForm } from '../../check/checkedForm';
import { rowName, rowOf } from '../../messages/facts/names';
import type { NoteDrafts } from '../notes';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';
import { NoteField } from './NoteField';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
});

interface LeftOverNotesProps {
  readonly form: CheckedForm;
  readonly notes: NoteDrafts;
  /** Notes that have a field in the list. */
  readonly shown: ReadonlySet<string>;
  readonly actions: SessionActions;
}

/** Notes that were being written when what they explain went out of sight: nothing typed is dropped unasked. */
export function LeftOverNotes({ form, notes, shown, actions }: LeftOverNotesProps) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const left = [...notes].flatMap(([entry, draft]) => {
    const cell = form.cells.get(entry);
    return cell && !shown.has(entry) ? [{ entry, draft, cell }] : [];
  });
  if (left.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={messages.notes.leftOver}>
      <Text weight="semibold">{messages.notes.leftOver}</Text>
      {left.map(({ entry, draft, cell }) => {
        const name = rowName(plan, language, rowOf(entry));
        return (
          <div key={entry} className={styles.note}>
            <Text>{name}</Text>
            <NoteField
              entry={entry}
              cell={cell}
              sheet={form.entries.get(entry) ?? null}
              draft={draft}
              name={name}
              subject="query"
              takesFocus={false}
              actions={actions}
            />
            <Button size="small" onClick={() => actions.dropNote(entry)}>
              {messages.notes.drop}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
