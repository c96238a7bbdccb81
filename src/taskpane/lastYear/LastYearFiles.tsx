import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { LastYear } from '../../check/lastYear';
import { lastYearTaskWords } from '../../messages/fetched/lastYearTask';
import { notComparedSentences, refusedFileSentence } from '../../messages/lastYearSentence';
import { joined } from '../../messages/sentence';
import { shownValue } from '../../messages/shownValue';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
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
  const notCompared = isReading ? [] : notComparedSentences(messages, lastYear);
  const used = lastYear.used.map(({ file, unit }) => texts.used(shownValue(language, file), unitName(words, unit)));
  const refused = lastYear.refused.map((one) => refusedFileSentence(messages, one));
  const isNothingUsed = !isReading && total > 0 && used.length === 0;
  const news = [
    ...(isNotLoaded ? [texts.notLoaded] : []),
    ...(isCut ? [{ problem: texts.tooMany(MAX_FILES), remedy: '' }] : []),
    ...(isNothingUsed ? [texts.nothingUsed] : []),
    ...(used.length > 0 ? [{ problem: texts.usedTitle, remedy: `${used.join('. ')}.` }] : []),
    ...refused,
    ...notCompared,
  ];
  useSpoken('task', isReading || news.length === 0 ? undefined : news.map(joined).join(' '));
  return (
    <div className={styles.files}>
      {isReading && <Spinner size="tiny" labelPosition="after" label={texts.reading(files.length, total)} />}
      {isNotLoaded && <Notice tone="error" sentence={texts.notLoaded} />}
      {isCut && <Text>{texts.tooMany(MAX_FILES)}</Text>}
      {isNothingUsed && <Notice tone="warning" sentence={texts.nothingUsed} />}
      {used.length > 0 && (
        <>
          <Text as="h3" weight="semibold" className={styles.title}>
            {texts.usedTitle}
          </Text>
          <ul className={styles.list}>
            {used.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {refused.map((sentence, index) => (
        <Notice key={index} tone="warning" sentence={sentence} />
      ))}
      {notCompared.map((sentence) => (
        <Notice key={sentence.problem} tone="info" sentence={sentence} />
      ))}
    </div>
  );
}
