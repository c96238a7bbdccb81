import { Button, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePaneWords } from './paneWords';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: { flexGrow: 1 },
  foot: { display: 'flex', justifyContent: 'flex-end', padding: tokens.spacingHorizontalS },
});

interface PaneFrameProps {
  readonly children: ReactNode;
  onSwitchLanguage(): void;
}

/** What stands around every view of the pane. */
export function PaneFrame({ children, onSwitchLanguage }: PaneFrameProps) {
  usePageStyles();
  const styles = useStyles();
  const { language, messages } = usePaneWords();
  return (
    <div className={styles.frame}>
      <div className={styles.content}>{children}</div>
      <footer className={styles.foot}>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={onSwitchLanguage}
        >
          {messages.pane.otherLanguage}
        </Button>
      </footer>
    </div>
  );
}
