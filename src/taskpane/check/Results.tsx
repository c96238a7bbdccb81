import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { CheckedForm } from '../../check/checkedForm';
import { rowName } from '../../messages/facts/names';
import type { Judgement } from '../../rules/assessment';
import { usePaneWords, type PaneWords } from '../paneWords';

const useStyles = makeStyles({
  panel: { marginLeft: 0, marginRight: 0 },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  name: { paddingTop: tokens.spacingVerticalS },
  verdict: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The verdict of every indicator against each milestone. Folded up: the sheet shows the same. */
export function Results({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="results">
        <AccordionHeader as="h2">
          <Text weight="semibold">{words.messages.pane.check.results}</Text>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <dl className={styles.list}>
            {[...form.assessment.judgements].map(([indicator, judgements]) => (
              <div key={indicator} className={styles.name}>
                <dt>
                  <Text weight="semibold">{rowName(words.plan, words.language, indicator)}</Text>
                </dt>
                {[...judgements].map(([milestone, judgement]) => (
                  <Verdict key={milestone} milestone={milestone} judgement={judgement} words={words} />
                ))}
              </div>
            ))}
          </dl>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface VerdictProps {
  readonly milestone: number;
  readonly judgement: Judgement;
  readonly words: PaneWords;
}

function Verdict({ milestone, judgement: { verdict, lacking }, words: { messages } }: VerdictProps) {
  const styles = useStyles();
  if (verdict === 'noTarget') return null;
  const { check } = messages.pane;
  const text = `${check.milestone(milestone)}: ${messages.terms.verdicts[verdict]}`;
  return (
    <dd className={styles.verdict}>
      <Text>{lacking === undefined || lacking === 0 ? text : `${text}, ${check.lacking(lacking)}`}</Text>
    </dd>
  );
}
