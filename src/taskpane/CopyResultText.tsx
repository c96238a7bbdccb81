import { Text } from '@fluentui/react-components';
import type { CopyResult } from './clipboard';
import { usePaneWords } from './paneWords';

/** Says what became of a copying, to eyes and ears. */
export function CopyResultText({ result }: { readonly result: CopyResult | undefined }) {
  const { send } = usePaneWords().messages;
  const texts = { rich: send.copied, plain: send.copiedPlain, refused: send.notCopied } as const;
  return (
    <span role="status" aria-live="polite">
      {result && <Text size={200}>{texts[result]}</Text>}
    </span>
  );
}
