import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { settingsWords } from '../../messages/fetched/settings';
import { formatPercent } from '../../messages/numbers';
import type { Plan } from '../../plan/schema';
import type { Target } from '../../plan/targets';
import { usePaneWords, type PaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { assignedTargets, isSameTarget, planOf, type AssignedTarget } from './assigned';
import { AssignTarget } from './AssignTarget';
import type { EditPlan } from './usePlanDraft';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface AssignedTargetsProps {
  readonly plan: Plan;
  readonly today: Date;
  readonly onEdit: EditPlan;
}

/** *Chỉ tiêu giao*: targets of single units, in place of the common ones. */
export function AssignedTargets({ plan, today, onEdit }: AssignedTargetsProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { editor } = settingsWords[words.language];
  const all = assignedTargets(plan);
  const set = (targets: readonly AssignedTarget[]) => onEdit({ assignedTargets: planOf(targets) });
  return (
    <>
      <Text size={200}>{editor.assignedHint}</Text>
      {all.length === 0 && <Text>{editor.noneAssigned}</Text>}
      <ul className={styles.list}>
        {all.map((each) => {
          const text = assignedText(words, plan, each);
          return (
            <li key={text} className={styles.item}>
              <Text>{text}</Text>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={editor.remove(text)}
                onClick={() => set(all.filter((other) => !isSameTarget(each, other)))}
              />
            </li>
          );
        })}
      </ul>
      <AssignTarget
        plan={plan}
        today={today}
        onAssign={(target) => set([...all.filter((other) => !isSameTarget(target, other)), target])}
      />
    </>
  );
}

function assignedText(words: PaneWords, plan: Plan, { unit, indicator, milestone, target }: AssignedTarget): string {
  // Of the lists that have the code, the latest one says whose it is now.
  const known = [...plan.unitLists]
    .reverse()
    .flatMap(({ units }) => units)
    .find(({ code }) => code === unit);
  return `${known ? unitName(words, known) : unit}, ${indicator}, ${milestone}: ${targetText(words, plan, indicator, target)}`;
}

function targetText({ language, messages }: PaneWords, plan: Plan, id: string, target: Target): string {
  const { results } = messages;
  if ('floor' in target) {
    const floor = formatPercent(language, target.floor);
    const least = target.strict ? results.above(floor) : floor;
    const { aspiration } = target;
    return aspiration === undefined ? least : results.striving(least, formatPercent(language, aspiration));
  }
  if ('level' in target) return settingsWords[messages.language].editor.assignedLevel(target.level);
  const rule = plan.indicators.find((indicator) => indicator.id === id)?.rule;
  const choices = rule?.kind === 'choice' ? rule.choices : [];
  return target.accepted
    .map((accepted) => choices.find((choice) => choice.id === accepted)?.label[language] ?? accepted)
    .join(', ');
}
