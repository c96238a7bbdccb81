import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Language } from '../messages/language';
import type { Messages } from '../messages/vi';
import type { Outcome } from '../workbook/problem';
import { Crash } from './Crash';
import { fetched } from './fetched';
import { PaneFrame } from './frame/PaneFrame';
import { PaneSettingsContext, type PaneSettings } from './paneSettings';
import { PaneWordsContext, type PaneWords } from './paneWords';
import type { PaneServices, WorkbookServices } from './services';
import type { ThemeChoice } from './theme/themeChoice';
import { themes } from './theme/themes';
import { type OfficeColorSource, useLook } from './theme/useLook';
import { useLanguage } from './useLanguage';
import { WorkbookPane } from './WorkbookPane';

const HostProblem = fetched(async () => (await import('./host/HostProblem')).HostProblem);

interface PaneProps {
  readonly services: PaneServices;
  /** The open workbook, or why it cannot be worked on. */
  readonly host: Outcome<WorkbookServices>;
  readonly firstMessages: Messages;
  readonly firstTheme: ThemeChoice;
  /** Absent where there is no Office. */
  readonly officeColors?: OfficeColorSource;
  onLanguage(language: Language): void;
  onTheme(theme: ThemeChoice): void;
}

/** The whole pane, in one language and one look at a time. With another plan the work on the workbook begins anew. */
export function Pane({ services, host, firstMessages, firstTheme, officeColors, ...props }: PaneProps) {
  const { onLanguage, onTheme } = props;
  const [messages, switchLanguage] = useLanguage(firstMessages, onLanguage);
  const [theme, setTheme] = useState(firstTheme);
  const look = useLook(theme, officeColors);
  const { language } = messages;
  const words = useMemo<PaneWords>(() => ({ plan: services.plan, language, messages }), [services, language, messages]);
  const settings: PaneSettings = {
    switchLanguage,
    theme,
    chooseTheme(chosen) {
      setTheme(chosen);
      onTheme(chosen);
    },
  };
  return (
    <FluentProvider theme={themes[look]}>
      <PaneWordsContext value={words}>
        <PaneSettingsContext value={settings}>
          <PaneFrame>
            <Crash texts={messages.pane}>
              {host.ok ? (
                <WorkbookPane key={services.planChoice.changes} services={services} workbook={host.value} />
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
