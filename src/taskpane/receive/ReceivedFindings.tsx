import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { lanes } from '../../rules/assessment';
import { FindingHead } from '../check/FindingHead';
import { laneIcon } from '../check/laneIcon';
import { useLaneColors } from '../check/useLaneColors';
import { usePaneWords } from '../paneWords';
import type { KeptFinding } from './checkJob';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  list: { margin: 0, padding: 0 },
  item: {
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 80px',
  },
  answered: {
    display: 'block',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** All findings of a file, lane by lane, in the words in which its unit sees them. */
export function ReceivedFindings({ findings }: { readonly findings: readonly KeptFinding[] }) {
  const styles = useStyles();
  const colors = useLaneColors();
  const { terms, pane } = usePaneWords().messages;
  const receive = receiveWords[usePaneWords().language];
  if (findings.length === 0) return <Text>{receive.noFindings}</Text>;
  return lanes.map((lane) => {
    const ofLane = findings.filter(({ finding }) => finding.lane === lane);
    if (ofLane.length === 0) return undefined;
    const answered = ofLane.filter(({ finding }) => finding.answered).length;
    return (
      <section key={lane}>
        <h4 className={styles.heading}>
          <span aria-hidden className={colors[lane]}>
            {laneIcon[lane]}
          </span>
          <Text weight="semibold">{pane.check.lane(terms.lanes[lane], ofLane.length, answered)}</Text>
        </h4>
        <ul className={styles.list}>
          {ofLane.map(({ finding, note }, index) => (
            <li key={index} className={styles.item}>
              <FindingHead finding={finding} isOffered={false} />
              {finding.answered && (
                <Text size={200} className={styles.answered}>
                  {note === undefined ? receive.answered : receive.explanation(note)}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
