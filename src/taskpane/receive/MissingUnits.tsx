import { Button, createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { CopyResultText } from '../CopyResultText';
import { usePaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { useCopy } from '../useCopy';
import type { DeskTable } from './judging';

/** More than so many names are lines of one text in a box of its own: an element for each would hold the pane up, and push all else away. */
const LISTED = 100;

const columns = { columnWidth: '200px', margin: `${tokens.spacingVerticalS} 0` } as const;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { ...columns, paddingLeft: tokens.spacingHorizontalXL },
  box: {
    maxHeight: '240px',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  lines: { ...columns, fontFamily: 'inherit', whiteSpace: 'pre-wrap' },
});

/** Units of which no file could be read: a list to be copied into a reminder. */
export function MissingUnits({ missing }: Pick<DeskTable, 'missing'>) {
  const styles = useStyles();
  const words = usePaneWords();
  const receive = receiveWords[words.language];
  const list = useRef<HTMLUListElement & HTMLPreElement>(null);
  const [copied, copy] = useCopy(list);
  const names = missing.map((unit) => `${unitName(words, unit)} (${unit.code})`);
  const text = names.join('\n');
  return (
    <details>
      <summary className={styles.summary}>{receive.missing(missing.length)}</summary>
      {names.length > LISTED ? (
        <div tabIndex={0} role="group" aria-label={receive.missing(missing.length)} className={styles.box}>
          <pre ref={list} className={styles.lines}>
            {text}
          </pre>
        </div>
      ) : (
        <ul ref={list} className={styles.list}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <Button size="small" icon={<CopyRegular />} onClick={() => copy({ text })}>
        {receive.copyMissing}
      </Button>
      <CopyResultText result={copied} />
    </details>
  );
}
