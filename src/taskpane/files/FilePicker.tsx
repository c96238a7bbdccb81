import { Button, makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useDropAreaStyles } from './useDropAreaStyles';

const useStyles = makeStyles({
  input: { display: 'none' },
});

interface FilePickerProps {
  /** Name of the field. */
  readonly label: string;
  /** Words on the button, and of dropping beside it. */
  readonly pick: string;
  readonly drop: string;
  /** Files that are offered; workbooks unless it is said. */
  readonly accept?: string;
  readonly isBusy: boolean;
  onPick(files: readonly File[]): void;
}

/** Takes files by a button or by dropping them. */
export function FilePicker({ label, pick, drop, accept = '.xlsx', isBusy, onPick }: FilePickerProps) {
  const styles = useStyles();
  const area = useDropAreaStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | null) {
    if (!isBusy && files && files.length > 0) onPick([...files]);
  }

  function onDrag(event: DragEvent) {
    // Without this the browser would open the file in the place of the pane.
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop') take(event.dataTransfer.files);
  }

  return (
    <div
      className={mergeClasses(area.area, isOver && area.over)}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        aria-label={label}
        className={styles.input}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be picked again after it was corrected.
          currentTarget.value = '';
        }}
      />
      <Button icon={<FolderOpenRegular />} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {pick}
      </Button>
      <Text size={200}>{drop}</Text>
    </div>
  );
}
