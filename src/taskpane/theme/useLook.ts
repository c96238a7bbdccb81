import { useEffect, useSyncExternalStore } from 'react';
import { lookOf, type Look, type ThemeChoice } from './themeChoice';

const DARK = '(prefers-color-scheme: dark)';

/** The colours of the Office program. */
export interface OfficeColorSource {
  /** `undefined` where the program does not say. */
  now(): { readonly background: string } | undefined;
  /** Calls back when they may have changed, until the returned function is called. */
  whenToLook(look: () => void): () => void;
}

const noOffice: OfficeColorSource = { now: () => undefined, whenToLook: () => () => undefined };

function whenBrowserTurns(onTurn: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onTurn);
  return () => query.removeEventListener('change', onTurn);
}

/** The pane's look, following Office and the browser while it is open. */
export function useLook(choice: ThemeChoice, office: OfficeColorSource = noOffice): Look {
  const background = useSyncExternalStore(office.whenToLook, () => office.now()?.background);
  const browserIsDark = useSyncExternalStore(whenBrowserTurns, () => window.matchMedia(DARK).matches);
  const look = lookOf(choice, background, browserIsDark);
  useEffect(() => {
    // For what the browser draws itself: scroll bars, lists, the page behind the pane.
    document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';
  }, [look]);
  return look;
}
