import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Indicator, Plan } from '../../plan/schema';
import { unitsFor } from '../../plan/units';
import { likelyYear } from '../load/reportYears';
import { usePaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { LongSelect } from './LongSelect';
import type { AssignedTarget } from './assigned';
import { TargetFields } from './TargetFields';
import { nothingTyped, readTarget, type TargetFault, type TypedTarget } from './typedTarget';

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
  const indicators = plan.indicators.filter(({ reportedBy }) => reportedBy === 'commune');
  const [choice, setChoice] = useState({
    unit: units[0]?.code ?? '',
    indicator: indicators[0]?.id ?? '',
    milestone: String(plan.milestones[0] ?? ''),
  });
  const [typed, setTyped] = useState(nothingTyped);
  const [fault, setFault] = useState<TargetFault>();
  const indicator = indicators.find(({ id }) => id === choice.indicator);
  if (!indicator) return null;

  /** Answers of one indicator are none of another's. */
  function chooseIndicator(id: string) {
    setChoice({ ...choice, indicator: id });
    type({ ...typed, accepted: [] });
  }
  function type(target: TypedTarget) {
    setTyped(target);
    setFault(undefined);
  }
  function assign({ rule }: Indicator) {
    const target = readTarget(rule, typed);
    if (typeof target === 'string') {
      setFault(target);
      return;
    }
    onAssign({ ...choice, target });
    type(nothingTyped);
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
        <LongSelect value={choice.indicator} onChoose={(value) => chooseIndicator(value)}>
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
      <TargetFields indicator={indicator} typed={typed} fault={fault} onType={type} />
      <Button icon={<AddRegular />} className={styles.button} onClick={() => assign(indicator)}>
        {editor.assign}
      </Button>
    </div>
  );
}
