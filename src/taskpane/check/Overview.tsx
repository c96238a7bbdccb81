import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CheckedForm } from '../../check/checkedForm';
import { usePaneWords } from '../paneWords';
import { formUnitName } from '../unitName';
import { laneIcon } from './laneIcon';
import { entryProgress, laneViews } from './laneViews';
import { useLaneColors } from './useLaneColors';

const useStyles = makeStyles({
  overview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface OverviewProps {
  readonly form: CheckedForm;
  readonly isRunning: boolean;
  onCheck(): void;
}

/** Whose form it is, how much of it is filled in, and how many findings each lane has. */
export function Overview({ form, isRunning, onCheck }: OverviewProps) {
  const styles = useStyles();
  const colors = useLaneColors();
  const words = usePaneWords();
  const { terms, pane } = words.messages;
  const { done, total } = entryProgress(words.plan, form);
  const progress = pane.check.progress(done, total);
  return (
    <div className={styles.overview}>
      <div className={styles.head}>
        <Text weight="semibold">{pane.check.form(formUnitName(words, form.year, form.unit), form.year)}</Text>
        <Button size="small" icon={<ArrowSyncRegular />} onClick={onCheck} disabledFocusable={isRunning}>
          {pane.check.again}
        </Button>
      </div>
      <div>
        <Text size={200}>{progress}</Text>
        <ProgressBar value={done} max={total} thickness="large" aria-label={progress} />
      </div>
      <ul className={styles.counts}>
        {laneViews(form).map(({ lane, findings, answered }) => (
          <li key={lane} className={styles.count}>
            <span aria-hidden className={colors[lane]}>
              {laneIcon[lane]}
            </span>
            <Text>{pane.check.lane(terms.lanes[lane], findings.length, answered)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
