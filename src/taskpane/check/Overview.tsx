import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CheckedForm } from '../../check/checkedForm';
import { usePaneWords } from '../paneWords';
import { formUnitName } from '../unitName';
import { entryProgress } from './progress';

const useStyles = makeStyles({
  overview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface OverviewProps {
  readonly form: CheckedForm;
  readonly isRunning: boolean;
  onCheck(): void;
}

/** Whose form it is, and how much of it is filled in. */
export function Overview({ form, isRunning, onCheck }: OverviewProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { pane } = words.messages;
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
    </div>
  );
}
