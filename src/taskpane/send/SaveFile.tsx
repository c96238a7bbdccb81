import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { sendWords } from '../../messages/fetched/send';
import { suggestedFileName } from '../../check/fileName';
import type { CheckedForm } from '../../check/checkedForm';
import { CopyResultText } from '../CopyResultText';
import { usePaneWords } from '../paneWords';
import { useCopy } from '../useCopy';

const useStyles = makeStyles({
  name: { fontFamily: tokens.fontFamilyMonospace },
  action: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Under which name the workbook is saved, and how. */
export function SaveFile({ form: { unit, year, receipt } }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { plan, messages } = usePaneWords();
  const { save } = sendWords[messages.language];
  const name = suggestedFileName(plan, { unit: unit.code, year });
  const shown = useRef<HTMLSpanElement>(null);
  const [copied, copy] = useCopy(shown);
  return (
    <>
      <Text>
        {save.name}:{' '}
        <span ref={shown} className={styles.name}>
          {name}
        </span>
      </Text>
      <span className={styles.action}>
        <Button size="small" icon={<CopyRegular />} onClick={() => copy({ text: name })}>
          {save.copyName}
        </Button>
        <CopyResultText result={copied} />
      </span>
      <Text>{save.how}</Text>
      {receipt.state === 'valid' && <Text weight="semibold">{save.afterReceipt}</Text>}
    </>
  );
}
