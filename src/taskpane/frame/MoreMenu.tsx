import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { LocalLanguageRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { usePaneSettings } from '../paneSettings';
import { usePaneWords } from '../paneWords';
import type { Task } from '../session';
import { themeChoices } from '../theme/themeChoice';
import type { Opening } from './useOpening';

interface MoreMenuProps {
  readonly tasks: readonly Task[];
  /** Absent where there is no document that could open the pane. */
  readonly opening?: Opening | undefined;
  onChoose(task: Task): void;
}

/** What is wanted now and then: the other tasks, and how the pane looks and speaks. */
export function MoreMenu({ tasks, opening, onChoose }: MoreMenuProps) {
  const { language, messages } = usePaneWords();
  const { frame } = messages;
  const { switchLanguage, theme, chooseTheme } = usePaneSettings();

  function check(name: string, values: readonly string[]) {
    if (name === 'opening') opening?.toggle();
    const chosen = themeChoices.find((choice) => choice === values[0]);
    if (name === 'theme' && chosen) chooseTheme(chosen);
  }

  return (
    <Menu
      checkedValues={{ opening: opening?.isOn ? ['on'] : [], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => check(name, checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={frame.more} title={frame.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tasks.map((task) => (
            <MenuItem key={task} onClick={() => onChoose(task)}>
              {frame.tasks[task]}
            </MenuItem>
          ))}
          {tasks.length > 0 && <MenuDivider />}
          {opening && (
            <MenuItemCheckbox name="opening" value="on" subText={frame.onceSaved}>
              {frame.opensWithDocument}
            </MenuItemCheckbox>
          )}
          <MenuItem icon={<LocalLanguageRegular />} lang={language === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
            {frame.otherLanguage}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{frame.theme}</MenuGroupHeader>
            {themeChoices.map((choice) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {frame.themes[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
