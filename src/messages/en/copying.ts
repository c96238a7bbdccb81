import type { copying as vi } from '../vi/copying';

export const copying: typeof vi = {
  copied: 'Copied.',
  copiedPlain: 'The text was copied, without the table’s lines.',
  notCopied: 'Excel does not let the pane copy. What is to be copied is selected: press Ctrl+C.',
};
