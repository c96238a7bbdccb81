import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { CheckedForm } from '../../check/checkedForm';
import type { Lane } from '../../rules/assessment';
import { usePaneWords } from '../paneWords';
import { laneIcon } from './laneIcon';
import { laneCounts } from './shownFindings';
import { useLaneColors } from './useLaneColors';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface LaneChipsProps {
  readonly form: CheckedForm;
  /** Absent: all. */
  readonly chosen: readonly Lane[] | undefined;
  onLane(lane: Lane | undefined): void;
}

/** How many findings each lane has; a chip shows its lane alone, and once more all of them. */
export function LaneChips({ form, chosen, onLane }: LaneChipsProps) {
  const styles = useStyles();
  const colors = useLaneColors();
  const { terms, walk } = usePaneWords().messages;
  return (
    <div role="group" aria-label={walk.filters} className={styles.chips}>
      {laneCounts(form.findings).map(({ lane, count }) => {
        const isChosen = chosen?.includes(lane) ?? false;
        const isOnly = isChosen && chosen?.length === 1;
        return (
          <ToggleButton
            key={lane}
            size="small"
            shape="circular"
            checked={isChosen}
            disabledFocusable={count === 0 && !isChosen}
            icon={<span className={colors[lane]}>{laneIcon[lane]}</span>}
            onClick={() => onLane(isOnly ? undefined : lane)}
          >
            {walk.chip(terms.lanes[lane], count)}
          </ToggleButton>
        );
      })}
    </div>
  );
}
