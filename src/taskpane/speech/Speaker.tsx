import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
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
  const region = useRef<HTMLDivElement>(null);
  const [speech] = useState(() => createSpeech());
  useEffect(() => {
    // Always a new text, so that the same words are heard a second time; nothing is drawn anew for it.
    speech.through((text) => region.current?.replaceChildren(text));
    // Nobody is there to be spoken to any more.
    return () => speech.hold(true);
  }, [speech]);
  useEffect(() => speech.hold(isBusy), [speech, isBusy]);
  return (
    <SpeechContext value={speech}>
      {children}
      <div ref={region} aria-live="polite" className={styles.region} />
    </SpeechContext>
  );
}
