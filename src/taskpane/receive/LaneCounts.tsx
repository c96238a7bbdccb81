import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import type { CheckedReport } from '../../check/received/report';
import { lanes } from '../../rules/assessment';
import { laneIcon } from '../check/laneIcon';
import { useLaneColors } from '../check/useLaneColors';
import { usePaneWords } from '../paneWords';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  count: { alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

/** How many findings there are in each lane; lanes without any are left out. */
export function LaneCounts({ counts }: { readonly counts: CheckedReport['counts'] }) {
  const styles = useStyles();
  const colors = useLaneColors();
  const { terms } = usePaneWords().messages;
  const receive = receiveWords[usePaneWords().language];
  return (
    <span className={styles.counts}>
      {lanes
        .filter((lane) => counts[lane] > 0)
        .map((lane) => {
          const label = receive.laneCount(terms.lanes[lane], counts[lane]);
          return (
            <span
              key={lane}
              role="img"
              aria-label={label}
              title={label}
              className={mergeClasses(colors[lane], styles.count)}
            >
              {laneIcon[lane]}
              {counts[lane]}
            </span>
          );
        })}
    </span>
  );
}
