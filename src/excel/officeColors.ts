import { windowFocus } from './focus';

/** Colours of the Office program, as `#RRGGBB`. */
export interface OfficeColors {
  readonly background: string;
  readonly foreground: string;
}

/** As they are now: Excel for Windows is asked anew each time, at most every five seconds. `undefined` where Excel does not say. */
export function officeColors(): OfficeColors | undefined {
  // The typing promises it everywhere; Excel on the web has gone without (office-js #6134).
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor };
}

/**
 * Calls back when it is time to look at the colours again, until the returned function is called. `OfficeThemeChanged` is an event of
 * Outlook's alone (Mailbox 1.14): in Excel the pane looks when somebody turns to it, with the keyboard or the mouse.
 */
export function whenColorsMayHaveChanged(look: () => void): () => void {
  const endFocus = windowFocus(look);
  const page = document.documentElement;
  page.addEventListener('mouseenter', look);
  return () => {
    endFocus();
    page.removeEventListener('mouseenter', look);
  };
}
