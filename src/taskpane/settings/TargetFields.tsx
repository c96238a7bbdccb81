import { Checkbox, Field, Input, Label } from '@fluentui/react-components';
import { useId } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Indicator } from '../../plan/schema';
import { usePaneWords } from '../paneWords';
import type { TargetFault, TypedTarget } from './typedTarget';

interface TargetFieldsProps {
  readonly indicator: Indicator;
  readonly typed: TypedTarget;
  readonly fault: TargetFault | undefined;
  onType(typed: TypedTarget): void;
}

/** What has to be reached, in the fields of the indicator's kind. */
export function TargetFields({ indicator: { rule }, typed, fault, onType }: TargetFieldsProps) {
  const { language } = usePaneWords();
  const label = useId();
  const { editor } = settingsWords[language];
  const type = (parts: Partial<TypedTarget>) => onType({ ...typed, ...parts });
  const wrong = (faults: Partial<Record<TargetFault, string>>) => {
    const validationMessage = fault && faults[fault];
    return validationMessage === undefined ? {} : { validationState: 'error' as const, validationMessage };
  };
  if (rule.kind === 'choice') {
    return (
      <div role="group" aria-labelledby={label}>
        <Label id={label}>{editor.accepted}</Label>
        {rule.choices.map(({ id, label: words }) => (
          <div key={id}>
            <Checkbox
              label={words[language]}
              checked={typed.accepted.includes(id)}
              onChange={(_, { checked }) =>
                type({ accepted: [...typed.accepted.filter((other) => other !== id), ...(checked ? [id] : [])] })
              }
            />
          </div>
        ))}
        {/* A field gives its own name to everything in it. */}
        <Field {...wrong({ accepted: editor.acceptedInvalid })} />
      </div>
    );
  }
  const isLevel = rule.kind === 'level';
  return (
    <>
      <Field
        label={isLevel ? editor.level : editor.floor}
        {...wrong({
          least: isLevel ? editor.levelInvalid(rule.highest) : editor.floorInvalid,
          'above-hundred': editor.aboveHundred,
        })}
      >
        <Input inputMode="decimal" value={typed.least} onChange={(_, { value }) => type({ least: value })} />
      </Field>
      {!isLevel && (
        <>
          <Checkbox
            label={editor.above}
            checked={typed.isAbove}
            onChange={(_, { checked }) => type({ isAbove: checked === true })}
          />
          <Field
            label={editor.striving}
            {...wrong({ striving: editor.floorInvalid, 'not-above-least': editor.strivingTooLow })}
          >
            <Input inputMode="decimal" value={typed.striving} onChange={(_, { value }) => type({ striving: value })} />
          </Field>
        </>
      )}
    </>
  );
}
