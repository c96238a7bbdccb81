import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Indicator, Plan } from '../../plan/schema';
import type { Target } from '../../plan/targets';
import { unitsFor } from '../../plan/units';
import { likelyYear } from '../load/reportYears';
import { usePaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { LongSelect } from './LongSelect';
import { readPercent, type AssignedTarget } from './assigned';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

interface AssignTargetProps {
  readonly plan: Plan;
  readonly today: Date;
  onAssign(target: AssignedTarget): void;
}

/** Assigns one target: of a unit, an indicator that communes report, and a milestone. */
export function AssignTarget({ plan, today, onAssign }: AssignTargetProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { editor } = settingsWords[words.language];
  const units = unitsFor(plan, likelyYear(plan, today));
  // Which answers count as reached is a matter of the plan's file.
  const indicators = plan.indicators.filter(
    ({ reportedBy, rule }) => reportedBy === 'commune' && rule.kind !== 'choice',
  );
  const [choice, setChoice] = useState({
    unit: units[0]?.code ?? '',
    indicator: indicators[0]?.id ?? '',
    milestone: String(plan.milestones[0] ?? ''),
  });
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const indicator = indicators.find(({ id }) => id === choice.indicator);
  if (!indicator) return null;

  function assign(of: Indicator) {
    const target = targetFrom(of, typed);
    setIsRefused(!target);
    if (!target) return;
    onAssign({ ...choice, target });
    setTyped('');
  }

  return (
    <div className={styles.fields}>
      <Field label={editor.unit}>
        <LongSelect value={choice.unit} onChoose={(value) => setChoice({ ...choice, unit: value })}>
          {units.map((unit) => (
            <option key={unit.code} value={unit.code}>
              {unitName(words, unit)}
            </option>
          ))}
        </LongSelect>
      </Field>
      <Field label={editor.indicator}>
        <LongSelect value={choice.indicator} onChoose={(value) => setChoice({ ...choice, indicator: value })}>
          {indicators.map(({ id, label }) => (
            <option key={id} value={id}>
              {id}. {label[words.language]}
            </option>
          ))}
        </LongSelect>
      </Field>
      <Field label={editor.milestone}>
        <LongSelect value={choice.milestone} onChoose={(value) => setChoice({ ...choice, milestone: value })}>
          {plan.milestones.map((milestone) => (
            <option key={milestone} value={milestone}>
              {milestone}
            </option>
          ))}
        </LongSelect>
      </Field>
      <Field
        label={indicator.rule.kind === 'level' ? editor.level : editor.floor}
        {...(isRefused && {
          validationState: 'error',
          validationMessage:
            indicator.rule.kind === 'level' ? editor.levelInvalid(indicator.rule.highest) : editor.floorInvalid,
        })}
      >
        <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button icon={<AddRegular />} className={styles.button} onClick={() => assign(indicator)}>
        {editor.assign}
      </Button>
    </div>
  );
}

function targetFrom({ rule }: Indicator, typed: string): Target | undefined {
  if (rule.kind === 'level') {
    const level = /^\s*\d\s*$/.test(typed) ? Number(typed) : NaN;
    return level <= rule.highest ? { level } : undefined;
  }
  const floor = readPercent(typed);
  return floor === undefined ? undefined : { floor };
}
