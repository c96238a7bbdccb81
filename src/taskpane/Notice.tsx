import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Sentence } from '../messages/sentence';
import { usePaneWords } from './paneWords';

interface NoticeProps {
  readonly tone: MessageBarIntent;
  readonly sentence: Sentence;
  readonly children?: ReactNode;
  onDismiss?(): void;
}

/** Something that the clerk has to know: what it is, and what to do. */
export function Notice({ tone, sentence, children, onDismiss }: NoticeProps) {
  const { pane } = usePaneWords().messages;
  return (
    <MessageBar intent={tone} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence.problem}</MessageBarTitle> {sentence.remedy}
      </MessageBarBody>
      {(children !== undefined || onDismiss) && (
        <MessageBarActions
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={pane.check.close}
                onClick={onDismiss}
              />
            ),
          })}
        >
          {children}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
