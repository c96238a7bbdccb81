import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { asError } from '../asError';
import { CopyResultText } from '../CopyResultText';
import { usePaneWords } from '../paneWords';
import { useCopy } from '../useCopy';
import { FileMaker } from './fileMaker';
import { MakingText } from './MakingText';
import type { Reception } from './reception';
import { useMaking } from './useMaking';

const useStyles = makeStyles({
  sendBack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  letter: {
    maxHeight: '200px',
    overflow: 'auto',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
  },
});

interface SendBackProps {
  readonly reception: Reception;
  readonly file: string;
}

/** What the unit is asked to correct: to be copied into a message, or as a workbook. */
export function SendBack({ reception, file }: SendBackProps) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const letter = useLetter(reception, file);
  const shown = useRef<HTMLPreElement>(null);
  const [copied, copy] = useCopy(shown);
  const [maker] = useState(() => new FileMaker());
  const making = useMaking(maker);
  const pressed = useRef<HTMLButtonElement>(null);
  return (
    <section aria-label={receive.sendBack} data-place="send-back" className={styles.sendBack}>
      <details>
        <summary className={styles.summary}>{receive.letter}</summary>
        <pre ref={shown} tabIndex={0} role="group" aria-label={receive.letter} lang="vi" className={styles.letter}>
          {letter}
        </pre>
      </details>
      <div className={styles.actions}>
        <Button icon={<CopyRegular />} disabledFocusable={letter === ''} onClick={() => copy({ text: letter })}>
          {receive.copyLetter}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={({ currentTarget }) => {
            pressed.current = currentTarget;
            maker.make(() => reception.desk.correction(file));
          }}
        >
          {receive.correction}
        </Button>
        <CopyResultText result={copied} />
      </div>
      <MakingText
        making={making}
        onStop={() => {
          maker.stop();
          pressed.current?.focus();
        }}
      />
    </section>
  );
}

/** Fetched beforehand: a browser allows copying only at once after the click. */
function useLetter(reception: Reception, file: string): string {
  const [letter, setLetter] = useState('');
  const [bug, setBug] = useState<Error>();
  if (bug) throw bug;
  useEffect(() => {
    let isCurrent = true;
    reception.desk.letter(file).then(
      (text) => isCurrent && setLetter(text ?? ''),
      (error: unknown) => setBug(asError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [reception, file]);
  return letter;
}
