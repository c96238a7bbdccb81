import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { deadlineOf, receivingOffice, unitsFor } from '../../plan/units';
import { likelyYear } from '../load/reportYears';
import { usePaneWords } from '../paneWords';
import { shownDate } from '../shownDate';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

/** What a plan is, in so many words that one recognises it. */
export function PlanFacts({ plan, today }: { readonly plan: Plan; readonly today: Date }) {
  const styles = useStyles();
  const { language, messages } = usePaneWords();
  const settings = settingsWords[messages.language];
  const year = likelyYear(plan, today);
  const office = receivingOffice(plan, year)?.[language] ?? '';
  return (
    <div className={styles.facts}>
      <Text>{plan.title[language]}</Text>
      <Text size={200}>{settings.version(plan.id, plan.version)}</Text>
      <Text size={200}>{settings.facts(unitsFor(plan, year).length, shownDate(deadlineOf(plan, year)), office)}</Text>
    </div>
  );
}
