/** The browser's storage; some refuse even to name it in a framed page. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** A choice that was kept, where it is one of these still. */
export function keptChoice<Choice extends string>(
  storage: Storage | undefined,
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  try {
    const kept = storage?.getItem(key);
    return choices.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

export function keepChoice(storage: Storage | undefined, key: string, choice: string): void {
  try {
    storage?.setItem(key, choice);
  } catch {
    // A browser may refuse storage to a framed page: the choice then lasts until the pane is closed.
  }
}
