import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { DeskTable } from './judging';
import { pickedFiles } from './intakeFiles';
import type { Reception } from './reception';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  input: { display: 'none' },
});

interface LastYearFilesProps {
  readonly reception: Reception;
  readonly table: DeskTable;
}

/** Last year's files: the consolidated workbook then shows their results beside this year's. */
export function LastYearFiles({ reception, table: { year, lastYear } }: LastYearFilesProps) {
  const styles = useStyles();
  const { lastYear: texts } = receiveWords[usePaneWords().language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <div data-place="last-year" className={styles.line}>
      <input
        ref={input}
        type="file"
        multiple
        aria-label={texts.files(year - 1)}
        className={styles.input}
        onChange={({ currentTarget }) => {
          reception.add(pickedFiles(currentTarget.files ?? []), 'lastYear');
          currentTarget.value = '';
        }}
      />
      <Button icon={<HistoryRegular />} onClick={() => input.current?.click()}>
        {texts.add(year - 1)}
      </Button>
      {lastYear && (
        <>
          <Text size={200}>{texts.compared(lastYear.year, lastYear.counted, lastYear.units, lastYear.files)}</Text>
          <Button size="small" onClick={() => reception.dropLastYear()}>
            {texts.drop}
          </Button>
        </>
      )}
    </div>
  );
}
