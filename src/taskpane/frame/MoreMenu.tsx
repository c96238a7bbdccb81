import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePaneSettings } from '../paneSettings';
import { usePaneWords } from '../paneWords';
import type { Task } from '../session';
import { themeChoices } from '../theme/themeChoice';
import { DropMenu } from './DropMenu';
import { MenuEntry } from './MenuEntry';
import type { Opening } from './useOpening';

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  group: { display: 'block', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

interface MoreMenuProps {
  readonly tasks: readonly Task[];
  /** Absent where there is no document that could open the pane. */
  readonly opening?: Opening | undefined;
  onChoose(task: Task): void;
}

/** *Thêm*, what is wanted now and then: the other tasks, and how the pane looks and speaks. */
export function MoreMenu({ tasks, opening, onChoose }: MoreMenuProps) {
  const styles = useStyles();
  const { language, messages } = usePaneWords();
  const { frame } = messages;
  const { switchLanguage, theme, chooseTheme } = usePaneSettings();
  return (
    <DropMenu label={frame.more}>
      {tasks.map((task) => (
        <MenuEntry key={task} label={frame.tasks[task]} onChoose={() => onChoose(task)} />
      ))}
      {tasks.length > 0 && <div role="separator" className={styles.line} />}
      {opening && (
        <MenuEntry
          kind="checkbox"
          label={frame.opensWithDocument}
          hint={frame.onceSaved}
          isChecked={opening.isOn}
          onChoose={opening.toggle}
        />
      )}
      <MenuEntry label={frame.otherLanguage} lang={language === 'vi' ? 'en' : 'vi'} onChoose={switchLanguage} />
      <div role="separator" className={styles.line} />
      <div role="group" aria-label={frame.theme}>
        <Text size={200} weight="semibold" aria-hidden className={styles.group}>
          {frame.theme}
        </Text>
        {themeChoices.map((choice) => (
          <MenuEntry
            key={choice}
            kind="radio"
            label={frame.themes[choice]}
            isChecked={choice === theme}
            onChoose={() => chooseTheme(choice)}
          />
        ))}
      </div>
    </DropMenu>
  );
}
