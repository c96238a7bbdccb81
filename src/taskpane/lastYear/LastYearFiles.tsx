import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { LastYear } from '../../check/lastYear';
import { lastYearTaskWords } from '../../messages/fetched/lastYearTask';
import { notComparedSentences, refusedFileSentence } from '../../messages/lastYearSentence';
import { shownValue } from '../../messages/shownValue';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { MAX_FILES, type PickedFiles } from './useLastYearFiles';

const useStyles = makeStyles({
  files: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface LastYearFilesProps {
  readonly picked: PickedFiles;
  readonly lastYear: LastYear;
}

/** Which of the files are used, and why the others are not. */
export function LastYearFiles({ picked, lastYear }: LastYearFilesProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { messages, language } = words;
  const texts = lastYearTaskWords[messages.language];
  const { files, total, isCut, isNotLoaded } = picked;
  const isReading = files.length < total;
  return (
    <div className={styles.files} role="status" aria-live="polite">
      {isReading && <Spinner size="tiny" labelPosition="after" label={texts.reading(files.length, total)} />}
      {isNotLoaded && <Notice tone="error" sentence={texts.notLoaded} />}
      {isCut && <Text>{texts.tooMany(MAX_FILES)}</Text>}
      {!isReading && total > 0 && lastYear.used.length === 0 && <Notice tone="warning" sentence={texts.nothingUsed} />}
      {lastYear.used.length > 0 && (
        <>
          <Text as="h3" weight="semibold" className={styles.title}>
            {texts.usedTitle}
          </Text>
          <ul className={styles.list}>
            {lastYear.used.map(({ file, unit }) => (
              <li key={file}>{texts.used(shownValue(language, file), unitName(words, unit))}</li>
            ))}
          </ul>
        </>
      )}
      {lastYear.refused.map((refused, index) => (
        <Notice key={index} tone="warning" sentence={refusedFileSentence(messages, refused)} />
      ))}
      {!isReading &&
        notComparedSentences(messages, lastYear).map((sentence) => (
          <Notice key={sentence.problem} tone="info" sentence={sentence} />
        ))}
    </div>
  );
}
