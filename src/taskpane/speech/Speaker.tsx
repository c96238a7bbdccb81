import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { unseen } from '../unseen';
import { createSpeech } from './speech';
import { SpeechContext } from './useSpoken';

const useStyles = makeStyles({ region: unseen });

interface SpeakerProps {
  /** Something is being read or written. */
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** The one region of the tasks that screen readers read out by themselves; what is seen around it says the same. */
export function Speaker({ isBusy, children }: SpeakerProps) {
  const styles = useStyles();
  const [said, setSaid] = useState({ number: 0, text: '' });
  const [speech] = useState(() => createSpeech((text) => setSaid(({ number }) => ({ number: number + 1, text }))));
  useEffect(() => speech.hold(isBusy), [speech, isBusy]);
  // Nobody is there to be spoken to any more.
  useEffect(() => () => speech.hold(true), [speech]);
  return (
    <SpeechContext value={speech}>
      {children}
      <div aria-live="polite" className={styles.region}>
        {/* Another element each time, so that the same words are heard a second time. */}
        <span key={said.number}>{said.text}</span>
      </div>
    </SpeechContext>
  );
}
