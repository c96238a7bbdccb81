/** Calls back when the clerk turns to the pane; the returned function ends it. */
export type SubscribeFocus = (onFocus: () => void) => () => void;

/** A pick from a list or Text to Columns has gone unannounced in some Excel: turning to the pane is reason to look again. */
export const windowFocus: SubscribeFocus = (onFocus) => {
  const onVisible = () => {
    if (document.visibilityState === 'visible') onFocus();
  };
  window.addEventListener('focus', onFocus);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('focus', onFocus);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
