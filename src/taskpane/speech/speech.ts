/** What is spoken of. A later word on the same takes the place of one that was not said yet. */
export type Topic = 'status' | 'edit' | 'task' | 'receipt' | 'note' | 'place' | 'filter' | 'notice';

/** What happened, and how the form stands after it: told in this order, once nothing is under way. The rest answers a press at once. */
const newsTopics: readonly Topic[] = ['edit', 'task', 'receipt', 'note', 'status'];

/** Milliseconds without further news before the news are told, all in one. */
const QUIET = 600;

/** Says things to those who do not see them: once, together, and not while they are still changing. */
export interface Speech {
  /** Who does the saying from now on. */
  through(say: (text: string) => void): void;
  tell(topic: Topic, text: string): void;
  /** What was to be said of it does not hold any more. */
  forget(topic: Topic): void;
  /** While something is under way no news are told: its end brings more. */
  hold(isHeld: boolean): void;
}

export function createSpeech(quiet = QUIET): Speech {
  let say: (text: string) => void = () => undefined;
  const news = new Map<Topic, string>();
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait() {
    clearTimeout(timer);
    if (!isHeld && news.size > 0) timer = setTimeout(sayNews, quiet);
  }

  function sayNews() {
    const text = newsTopics.flatMap((topic) => news.get(topic) ?? []).join(' ');
    news.clear();
    if (text !== '') say(text);
  }

  return {
    through: (speaker) => void (say = speaker),
    tell(topic, text) {
      if (!newsTopics.includes(topic)) {
        say(text);
        return;
      }
      news.set(topic, text);
      wait();
    },
    forget: (topic) => void news.delete(topic),
    hold(held) {
      isHeld = held;
      wait();
    },
  };
}
