import { createContext, useContext, useEffect, useRef } from 'react';
import { createSpeech, type Speech, type Topic } from './speech';

export const SpeechContext = createContext<Speech>(createSpeech());

/** Says the text whenever it changes; not what is there when the view opens, for that is read anyhow. */
export function useSpoken(topic: Topic, text: string | undefined): void {
  const speech = useContext(SpeechContext);
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    if (text === undefined) speech.forget(topic);
    else speech.tell(topic, text);
  }, [speech, topic, text]);
}
