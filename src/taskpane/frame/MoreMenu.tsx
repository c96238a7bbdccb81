import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { LocalLanguageRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { usePaneSettings } from '../paneSettings';
import { usePaneWords } from '../paneWords';
import type { Task } from '../session';
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
  const settings = usePaneSettings();
  return (
    <Menu checkedValues={{ opening: opening?.isOn ? ['on'] : [] }} onCheckedValueChange={() => opening?.toggle()}>
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
          <MenuItem
            icon={<LocalLanguageRegular />}
            lang={language === 'vi' ? 'en' : 'vi'}
            onClick={settings.switchLanguage}
          >
            {frame.otherLanguage}
          </MenuItem>
          {opening && (
            <MenuItemCheckbox name="opening" value="on" subText={frame.onceSaved}>
              {frame.opensWithDocument}
            </MenuItemCheckbox>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
