import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentMultipleRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { usePaneWords } from '../paneWords';
import { droppedFiles, pickedFiles, type FoundFile } from './intakeFiles';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `${tokens.strokeWidthThick} dashed ${tokens.colorCompoundBrandStroke}` },
  input: { display: 'none' },
});

/** Takes files and whole folders, by buttons or by dropping them. */
export function Intake({ onFound }: { onFound(found: readonly FoundFile[]): void }) {
  const styles = useStyles();
  const { receive } = usePaneWords().messages;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  // React writes no attribute that it does not know.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);

  function onDrag(event: DragEvent) {
    // Without this the browser would open the file in the place of the pane.
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop') void droppedFiles(event.dataTransfer).then(onFound);
  }

  function onPicked({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    onFound(pickedFiles(currentTarget.files ?? []));
    // The same file may be picked again after it was corrected.
    currentTarget.value = '';
  }

  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
    >
      <input ref={files} type="file" multiple aria-label={receive.files} className={styles.input} onChange={onPicked} />
      <input ref={folder} type="file" aria-label={receive.folder} className={styles.input} onChange={onPicked} />
      <Button icon={<DocumentMultipleRegular />} onClick={() => files.current?.click()}>
        {receive.pickFiles}
      </Button>
      <Button icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
        {receive.pickFolder}
      </Button>
      <Text size={200}>{receive.drop}</Text>
    </div>
  );
}
