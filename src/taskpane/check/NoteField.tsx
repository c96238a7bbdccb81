import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { EntryId } from '../../rules/assessment';
import { noteFlaw } from '../../rules/notes';
import { cellAddress, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { draftState, excessOf, noteText, type NoteDraft } from '../notes';
import { usePaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
import type { SessionActions } from '../useSession';
import { flawText, hintsFor, type NoteSubject } from './noteTexts';
import { NoteConflict } from './NoteConflict';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, width: '100%' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface NoteFieldProps {
  readonly entry: EntryId;
  readonly cell: CellRef;
  /** What stands in the sheet. */
  readonly sheet: CellValue;
  readonly draft: NoteDraft | undefined;
  readonly name: string;
  readonly subject: NoteSubject;
  readonly takesFocus: boolean;
  readonly actions: SessionActions;
}

/** A note, written here or in the sheet. It goes to the sheet when the field is left. */
export function NoteField({ entry, cell, sheet, draft, name, subject, takesFocus, actions }: NoteFieldProps) {
  const styles = useStyles();
  const { messages, plan } = usePaneWords();
  const { notes } = messages;
  const about = useId();
  const text = draft ? draft.text : noteText(sheet);
  const state = draft && draftState(draft, sheet);
  const flaw = noteFlaw(draft ? draft.text : sheet, plan.explanation);
  const excess = excessOf(text);
  const judgement = excess > 0 ? notes.tooLong : flaw ? flawText(messages, plan, flaw) : notes.accepted;
  // Once the note has arrived, not with every letter.
  useSpoken('note', draft && excess === 0 ? undefined : judgement);
  const hints = hintsFor(messages, subject);
  return (
    <div className={styles.field}>
      <Text size={200} className={styles.hint} id={about}>
        {`${notes.hintLead} ${hints.join('; ')}.`}
      </Text>
      <Textarea
        aria-label={notes.label(name)}
        aria-describedby={about}
        rows={3}
        resize="vertical"
        aria-invalid={excess > 0}
        autoFocus={takesFocus}
        value={text}
        onChange={(_, { value }) => actions.typeNote(entry, value)}
        onBlur={() => actions.leaveNote(entry)}
      />
      {state === 'conflict' ? (
        <NoteConflict entry={entry} sheet={sheet} mine={text} actions={actions} />
      ) : (
        <div className={styles.foot}>
          <Text size={200}>
            {state === 'sent' ? notes.sending : judgement}
            {excess > 0 ? ` ${notes.excess(excess)}` : state === 'open' && ` ${notes.unsaved}`}
          </Text>
          {state === 'open' && excess === 0 && (
            <Button size="small" onClick={() => actions.leaveNote(entry)}>
              {notes.send}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={() => actions.select(cell)}>
            {notes.inCell(cellAddress(cell.row, cell.column))}
          </Button>
        </div>
      )}
    </div>
  );
}
