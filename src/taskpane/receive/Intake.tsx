import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentMultipleRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ChangeEvent } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { useDropAreaStyles } from '../files/useDropAreaStyles';
import { usePaneWords } from '../paneWords';
import { pickedFiles, type Found } from './intakeFiles';

const useStyles = makeStyles({
  first: {
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  /** Buttons and hint stand below each other there. */
  more: { '@media (max-width: 480px)': { justifyContent: 'center' } },
  input: { display: 'none' },
  intro: { maxWidth: '560px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

interface IntakeProps {
  /** Nothing is there yet: taking files is all that there is to do. */
  readonly isFirst: boolean;
  /** Files hang over the page and may be let go. */
  readonly isOver: boolean;
  onFound(found: Found): void;
}

/** Takes files and whole folders by buttons, and shows that they may be dropped. */
export function Intake({ isFirst, isOver, onFound }: IntakeProps) {
  const styles = useStyles();
  const area = useDropAreaStyles();
  const receive = receiveWords[usePaneWords().language];
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // React writes no attribute that it does not know.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);

  function onPicked({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    onFound(pickedFiles(currentTarget.files ?? []));
    // The same file may be picked again after it was corrected.
    currentTarget.value = '';
  }

  return (
    <div className={mergeClasses(area.area, isFirst ? styles.first : styles.more, isOver && area.over)}>
      {isFirst && <Text className={styles.intro}>{receive.intro}</Text>}
      <input ref={files} type="file" multiple aria-label={receive.files} className={styles.input} onChange={onPicked} />
      <input ref={folder} type="file" aria-label={receive.folder} className={styles.input} onChange={onPicked} />
      <div data-place="pick" className={styles.actions}>
        <Button
          appearance={isFirst ? 'primary' : 'secondary'}
          icon={<DocumentMultipleRegular />}
          onClick={() => files.current?.click()}
        >
          {isFirst ? receive.pickFiles : receive.addFiles}
        </Button>
        <Button icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
          {isFirst ? receive.pickFolder : receive.addFolder}
        </Button>
      </div>
      <Text size={200}>{receive.drop}</Text>
    </div>
  );
}
