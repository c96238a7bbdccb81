const HANDED = 'handed';
/** A workbook that was opened by a program has no name of its own yet. */
const NAME = 'so-moi.xlsx';

/** A page that holds files for the pages that it opened. */
type HandingWindow = Window & { handedFile?: (key: string) => Blob | undefined };

const files: Blob[] = [];

/** Opens a file in a workbench of its own, in a new tab; false where the browser holds the tab back. */
export function openInNewTab(bytes: Uint8Array): boolean {
  (window as HandingWindow).handedFile = (key) => files[Number(key)];
  const key = files.push(new Blob([bytes.slice()])) - 1;
  return window.open(`${location.pathname}?${HANDED}=${key}`, '_blank') !== null;
}

/** The file that this page was opened for; it is asked for anew on every reload, for as long as its opener is there. */
export function handedFile(): File | undefined {
  const key = new URLSearchParams(location.search).get(HANDED);
  const opener = window.opener as HandingWindow | null;
  const file = key === null ? undefined : opener?.handedFile?.(key);
  return file && new File([file], NAME);
}
