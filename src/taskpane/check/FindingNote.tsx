import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { LocatedFinding } from '../../check/checkedForm';
import { findingSubject } from '../../messages/findingSentence';
import { noteFlaw } from '../../rules/notes';
import { visibleText } from '../../workbook/visibleText';
import { noteText } from '../notes';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';
import type { FindingNoteView } from './FindingItem';
import { NoteField } from './NoteField';
import { flawText, noteSubject } from './noteTexts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: {
    maxHeight: `calc(3 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontStyle: 'italic',
  },
});

interface FindingNoteProps {
  readonly finding: LocatedFinding;
  readonly note: FindingNoteView;
  readonly isCurrent: boolean;
  readonly actions: SessionActions;
}

/** The note that answers a finding: as it stands, or as a field once it is asked for. */
export function FindingNote({ finding, note, isCurrent, actions }: FindingNoteProps) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const [isAsked, setIsAsked] = useState(false);
  const { answered, blocks } = finding;
  const { entry, cell, sheet, draft } = note;
  const isOpen = isAsked || draft !== undefined || (isCurrent && !answered);
  const flaw = noteFlaw(sheet, plan.explanation);
  return (
    <>
      <div className={styles.line}>
        {answered && (
          <Badge appearance="tint" color="success" icon={<CheckmarkRegular />}>
            {messages.pane.check.answered}
          </Badge>
        )}
        {!answered && !blocks && (
          <Badge appearance="tint" color="informative">
            {messages.pane.check.optional}
          </Badge>
        )}
        {!isOpen && sheet !== null && flaw && <Text size={200}>{flawText(messages, plan, flaw)}</Text>}
        {!isOpen && (
          <Button size="small" appearance="subtle" icon={<EditRegular />} onClick={() => setIsAsked(true)}>
            {sheet === null ? messages.notes.write : messages.notes.edit}
          </Button>
        )}
      </div>
      {!isOpen && sheet !== null && <Text className={styles.text}>{visibleText(noteText(sheet))}</Text>}
      {isOpen && (
        <NoteField
          entry={entry}
          cell={cell}
          sheet={sheet}
          draft={draft}
          name={findingSubject(plan, language, finding)}
          subject={noteSubject(finding)}
          takesFocus={isAsked}
          actions={actions}
        />
      )}
    </>
  );
}
