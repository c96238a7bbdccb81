import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { loadMessages } from '../messages/loadMessages';
import type { Language } from '../messages/language';
import type { Messages } from '../messages/vi';
import type { Outcome } from '../workbook/problem';
import { Crash } from './Crash';
import { fetched } from './fetched';
import { PaneFrame } from './frame/PaneFrame';
import { PaneSettingsContext } from './paneSettings';
import { PaneWordsContext, type PaneWords } from './paneWords';
import type { PaneServices, WorkbookServices } from './services';
import { WorkbookPane } from './WorkbookPane';

const HostProblem = fetched(async () => (await import('./host/HostProblem')).HostProblem);

interface PaneProps {
  readonly services: PaneServices;
  /** The open workbook, or why it cannot be worked on. */
  readonly host: Outcome<WorkbookServices>;
  readonly firstMessages: Messages;
  onLanguage(language: Language): void;
}

/** The whole pane, in one language at a time. */
export function Pane({ services, host, firstMessages, onLanguage }: PaneProps) {
  const [messages, setMessages] = useState(firstMessages);
  const { language } = messages;
  const words = useMemo<PaneWords>(() => ({ plan: services.plan, language, messages }), [services, language, messages]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.pane.title;
  }, [language, messages]);

  function switchLanguage() {
    const other = language === 'vi' ? 'en' : 'vi';
    // Where the other language cannot be fetched, the pane goes on in the one it has.
    loadMessages(other).then(
      (loaded) => {
        setMessages(loaded);
        onLanguage(other);
      },
      () => undefined,
    );
  }

  return (
    <FluentProvider theme={webLightTheme}>
      <PaneWordsContext value={words}>
        <PaneSettingsContext value={{ switchLanguage }}>
          <PaneFrame>
            <Crash texts={messages.pane}>
              {host.ok ? (
                <WorkbookPane services={services} workbook={host.value} />
              ) : (
                <HostProblem services={services} problem={host.problem} />
              )}
            </Crash>
          </PaneFrame>
        </PaneSettingsContext>
      </PaneWordsContext>
    </FluentProvider>
  );
}
