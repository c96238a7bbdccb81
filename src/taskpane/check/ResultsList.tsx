import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckedForm } from '../../check/checkedForm';
import { usePaneWords } from '../paneWords';
import { reachedText, resultLabel, resultName, targetText, verdictText } from './resultTexts';
import { resultViews, type ResultView } from './resultViews';
import { sameData } from './sameData';
import { TargetBar } from './TargetBar';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  result: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 112px',
  },
  line: { margin: 0 },
  target: { color: tokens.colorNeutralForeground2 },
});

/** Every indicator with its figure and its targets. */
export function ResultsList({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { plan, language } = usePaneWords();
  return (
    <dl className={styles.list}>
      {resultViews(plan, language, form).map((result) => (
        <Result key={result.indicator.id} result={result} />
      ))}
    </dl>
  );
}

const Result = memo(function Result({ result }: { readonly result: ResultView }) {
  const styles = useStyles();
  const { messages, plan, language } = usePaneWords();
  const reached = reachedText(messages, language, result);
  return (
    <div className={styles.result}>
      <dt>
        <Text weight="semibold">{resultName(plan, language, result)}</Text>
      </dt>
      {reached !== '' && (
        <dd className={styles.line}>
          <Text>{reached}</Text>
          <TargetBar result={result} label={resultLabel(messages, language, result)} />
        </dd>
      )}
      {result.milestones.map((milestone) => (
        <dd key={milestone.year} className={styles.line}>
          <Text size={200} className={styles.target}>
            {`${targetText(messages, language, result, milestone)} – `}
          </Text>
          <Text size={200} weight="semibold">
            {verdictText(messages, result, milestone)}
          </Text>
        </dd>
      ))}
    </div>
  );
}, sameData);
