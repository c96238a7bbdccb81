/** What the buttons of the ribbon ask of the pane, besides being opened. */
export type OfficeCommand = 'load' | 'check';

/** Calls the listener at each command, and at once for one that came before anybody listened, until the returned function is called. */
export type OnCommand = (listener: (command: OfficeCommand) => void) => () => void;

/** `Office.AddinCommands.Event`, whose typing states sets of Outlook's. */
interface RibbonEvent {
  completed(): void;
}

/** Names of the functions in the manifest. */
const functions = { load: 'ChiTieu.LoadForm', check: 'ChiTieu.CheckForm' } as const;

/**
 * Answers the buttons of the ribbon: the pane comes into view, then hears what is wanted. A button pressed while the pane has never
 * been open starts its runtime, and the command is there before the pane: the last one waits for it.
 */
export function listenToRibbon(): OnCommand {
  const listeners = new Set<(command: OfficeCommand) => void>();
  let waiting: OfficeCommand | undefined;

  for (const [command, name] of entriesOf(functions)) {
    Office.actions.associate(name, (event?: RibbonEvent) => {
      void showPane().then(() => {
        if (listeners.size === 0) waiting = command;
        listeners.forEach((listener) => listener(command));
        // Excel keeps a button busy until it is told.
        event?.completed();
      });
    });
  }

  return (listener) => {
    listeners.add(listener);
    const command = waiting;
    waiting = undefined;
    if (command) listener(command);
    return () => void listeners.delete(listener);
  };
}

/** A workbook that is open for reading has been seen to refuse this (office-js #6209); a pane in view needs no showing. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The clerk opens the pane by its own button.
  }
}

function entriesOf(table: typeof functions): [OfficeCommand, string][] {
  return Object.entries(table) as [OfficeCommand, string][];
}
