import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { settingsWords } from '../../messages/fetched/settings';
import { planProblemMessage } from '../../messages/planProblemMessage';
import type { PlanProblem } from '../../plan/planProblem';
import { usePaneWords } from '../paneWords';

/** More would only hide the first. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface PlanProblemsProps {
  readonly problems: readonly PlanProblem[];
  /** Where a part of the plan is edited, by its key in the file. */
  readonly sections?: Readonly<Record<string, string>>;
}

/** Where a plan is wrong, place by place. */
export function PlanProblems({ problems, sections = {} }: PlanProblemsProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index}>
            {sectionOf(problem, sections)}
            <Text>{planProblemMessage(messages, problem)}</Text>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <Text>{settingsWords[messages.language].moreProblems(problems.length - MOST_SHOWN)}</Text>
      )}
    </>
  );
}

function sectionOf({ path }: PlanProblem, sections: Readonly<Record<string, string>>) {
  const [key = ''] = path.split(/[.[]/);
  return Object.hasOwn(sections, key) && <Text weight="semibold">{sections[key]} – </Text>;
}
