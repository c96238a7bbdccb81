/** Something to be copied: text, and for programs that take it the same with its looks. */
export interface Copied {
  readonly text: string;
  /** A fragment in which every text is escaped. */
  readonly html?: string;
}

/** `rich`: with its looks. `plain`: the text alone, because the looks were refused. */
export type CopyResult = 'rich' | 'plain' | 'refused';

/**
 * Puts something on the clipboard, on a click. The document's own copy command comes first: Excel shows the pane in a frame that may not use
 * the clipboard's interface, and that interface takes out styles that the pane's content security policy would not let the page have.
 */
export async function copy(content: Copied): Promise<CopyResult> {
  const { text, html } = content;
  if (commanded(content)) return 'rich';
  if (html === undefined) return (await writtenAsText(text)) ? 'rich' : 'refused';
  if (await offered(html, text)) return 'rich';
  return (await writtenAsText(text)) ? 'plain' : 'refused';
}

async function offered(html: string, text: string): Promise<boolean> {
  try {
    const [rich, plain] = [new Blob([html], { type: 'text/html' }), new Blob([text], { type: 'text/plain' })];
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
    return true;
  } catch {
    return false;
  }
}

/** What is copied is handed over in the event, so that nothing of it has to be put into the page. */
function commanded({ text, html }: Copied): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    isTaken = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in frames without permission
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}

async function writtenAsText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
