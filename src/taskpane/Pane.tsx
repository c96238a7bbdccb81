import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../messages/language';
import { Crash } from './Crash';
import { HostProblem } from './host/HostProblem';
import { PaneFrame } from './PaneFrame';
import { paneWords, PaneWordsContext } from './paneWords';
import type { PaneServices, WorkbookServices } from './services';
import { WorkbookPane } from './WorkbookPane';
import type { Outcome } from '../workbook/problem';

interface PaneProps {
  readonly services: PaneServices;
  /** The open workbook, or why it cannot be worked on. */
  readonly host: Outcome<WorkbookServices>;
  readonly firstLanguage: Language;
  onLanguage(language: Language): void;
}

/** The whole pane, in one language at a time. */
export function Pane({ services, host, firstLanguage, onLanguage }: PaneProps) {
  const [language, setLanguage] = useState(firstLanguage);
  const words = useMemo(() => paneWords(services.plan, language), [services.plan, language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.messages.pane.title;
  }, [language, words]);

  function switchLanguage() {
    const other = language === 'vi' ? 'en' : 'vi';
    setLanguage(other);
    onLanguage(other);
  }

  return (
    <FluentProvider theme={webLightTheme}>
      <PaneWordsContext value={words}>
        <PaneFrame onSwitchLanguage={switchLanguage}>
          <Crash texts={words.messages.pane}>
            {host.ok ? (
              <WorkbookPane services={services} workbook={host.value} />
            ) : (
              <HostProblem services={services} problem={host.problem} />
            )}
          </Crash>
        </PaneFrame>
      </PaneWordsContext>
    </FluentProvider>
  );
}
