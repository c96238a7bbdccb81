import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import type { LocatedFinding } from '../../check/checkedForm';
import { lanes } from '../../rules/assessment';
import { visibleText } from '../../workbook/visibleText';
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

interface ReceivedFindingsProps {
  readonly findings: readonly KeptFinding[];
  /** The indicator whose findings stand first. */
  readonly about: string | undefined;
}

/** All findings of a file, lane by lane, in the words in which its unit sees them. */
export function ReceivedFindings({ findings, about }: ReceivedFindingsProps) {
  const styles = useStyles();
  const colors = useLaneColors();
  const { messages, plan, language } = usePaneWords();
  const { terms, pane } = messages;
  const receive = receiveWords[language];
  const indicator = plan.indicators.find(({ id }) => id === about);
  const first = indicator ? findings.filter(({ finding }) => isAbout(finding, indicator.id)) : [];
  const others = findings.filter((each) => !first.includes(each));
  return (
    <>
      {indicator && (
        <section>
          <h4 className={styles.heading}>
            <Text weight="semibold">{`${indicator.id}. ${indicator.label[language]}`}</Text>
          </h4>
          {first.length > 0 ? <FindingList findings={first} /> : <Text>{receive.noneOfIndicator}</Text>}
        </section>
      )}
      {findings.length === 0 && !indicator && <Text>{receive.noFindings}</Text>}
      {lanes.map((lane) => {
        const ofLane = others.filter(({ finding }) => finding.lane === lane);
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
            <FindingList findings={ofLane} />
          </section>
        );
      })}
    </>
  );
}

function isAbout(finding: LocatedFinding, indicator: string): boolean {
  return ('indicator' in finding && finding.indicator === indicator) || ('row' in finding && finding.row === indicator);
}

function FindingList({ findings }: { readonly findings: readonly KeptFinding[] }) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  return (
    <ul className={styles.list}>
      {findings.map(({ finding, note }, index) => (
        <li key={index} className={styles.item}>
          <FindingHead finding={finding} isOffered={false} />
          {finding.answered && (
            <Text size={200} className={styles.answered}>
              {note === undefined ? receive.answered : receive.explanation(visibleText(note))}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
