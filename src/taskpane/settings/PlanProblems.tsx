import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { planProblemMessage } from '../../messages/problemSentence';
import type { PlanProblem } from '../../plan/planProblem';
import { usePaneWords } from '../paneWords';

/** More would only hide the first. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Where a plan is wrong, place by place. */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index}>
            <Text>{planProblemMessage(messages, problem)}</Text>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <Text>{messages.settings.moreProblems(problems.length - MOST_SHOWN)}</Text>}
    </>
  );
}
