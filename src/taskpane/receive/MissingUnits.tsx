import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { CopyResultText } from '../CopyResultText';
import { usePaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { useCopy } from '../useCopy';
import type { DeskTable } from './judging';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { columnWidth: '200px', margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Units of which no file could be read: a list to be copied into a reminder. */
export function MissingUnits({ missing }: Pick<DeskTable, 'missing'>) {
  const styles = useStyles();
  const words = usePaneWords();
  const receive = receiveWords[words.language];
  const list = useRef<HTMLUListElement>(null);
  const [copied, copy] = useCopy(list);
  const names = missing.map((unit) => `${unitName(words, unit)} (${unit.code})`);
  return (
    <details>
      <summary className={styles.summary}>{receive.missing(missing.length)}</summary>
      <ul ref={list} className={styles.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Button size="small" icon={<CopyRegular />} onClick={() => copy({ text: names.join('\n') })}>
        {receive.copyMissing}
      </Button>
      <CopyResultText result={copied} />
    </details>
  );
}
