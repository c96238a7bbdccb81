import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { planFlawText, planPlaceWords } from '../../messages/planPlaceWords';
import { settingsWords } from '../../messages/fetched/settings';
import type { PlanProblem } from '../../plan/planProblem';
import { usePaneWords } from '../paneWords';

/** More would only hide the first. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  path: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface PlanProblemsProps {
  readonly problems: readonly PlanProblem[];
  /** Where a part of the plan is edited, by its key in the file; absent where the file itself has to be edited. */
  readonly sections?: Readonly<Record<string, string>>;
}

/** Where a plan is wrong, place by place. */
export function PlanProblems({ problems, sections }: PlanProblemsProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index}>
            <ProblemText problem={problem} sections={sections ?? {}} />
            {!sections && problem.path !== '' && (
              <Text size={200} className={styles.path}>
                {settingsWords[messages.language].inFile(problem.path)}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <Text>{settingsWords[messages.language].moreProblems(problems.length - MOST_SHOWN)}</Text>
      )}
    </>
  );
}

function ProblemText({ problem, sections }: Required<Pick<PlanProblemsProps, 'sections'>> & { problem: PlanProblem }) {
  const { messages } = usePaneWords();
  const [first, ...rest] = planPlaceWords(messages, problem.place);
  const text = planFlawText(messages, problem);
  if (first === undefined) return <Text>{`${text.charAt(0).toUpperCase()}${text.slice(1)}.`}</Text>;
  const key = problem.place[0]?.key ?? '';
  return (
    <Text>
      <Text weight="semibold">{Object.hasOwn(sections, key) ? sections[key] : first}</Text>
      {[...rest.map((part) => ` – ${part}`), `: ${text}.`].join('')}
    </Text>
  );
}
