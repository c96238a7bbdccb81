import { Text } from '@fluentui/react-components';
import { copyingWords } from '../messages/fetched/copying';
import type { CopyResult } from './clipboard';
import { usePaneWords } from './paneWords';

/** Says what became of a copying, to eyes and ears. */
export function CopyResultText({ result }: { readonly result: CopyResult | undefined }) {
  const words = copyingWords[usePaneWords().language];
  const texts = { rich: words.copied, plain: words.copiedPlain, refused: words.notCopied } as const;
  return (
    <span role="status" aria-live="polite">
      {result && <Text size={200}>{texts[result]}</Text>}
    </span>
  );
}
