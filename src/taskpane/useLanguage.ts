import { useEffect, useState } from 'react';
import type { Language } from '../messages/language';
import { loadMessages } from '../messages/loadMessages';
import type { Messages } from '../messages/vi';

/** The messages of the language that the pane speaks, and the switch to the other one. */
export function useLanguage(
  firstMessages: Messages,
  onLanguage: (language: Language) => void,
): readonly [Messages, () => void] {
  const [messages, setMessages] = useState(firstMessages);
  const { language } = messages;

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
  return [messages, switchLanguage];
}
