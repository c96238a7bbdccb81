import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { Unit } from '../../plan/schema';
import { usePaneWords } from '../paneWords';
import { unitName } from '../unitName';
import { matchingUnits, plain } from './unitSearch';

interface UnitFieldProps {
  readonly units: readonly Unit[];
  readonly chosen: Unit | undefined;
  /** The clerk tried to go on without a unit. */
  readonly isMissing: boolean;
  onChoose(code: string | undefined): void;
}

/** Finds a unit by any part of its name, with or without accents. */
export function UnitField({ units, chosen, isMissing, onChoose }: UnitFieldProps) {
  const words = usePaneWords();
  const { load } = words.messages.pane;
  const shown = (unit: Unit) => unitName(words, unit);
  const [typed, setTyped] = useState<string>();
  const matches = typed === undefined ? units : matchingUnits(units, shown, typed);

  function type(text: string) {
    setTyped(text);
    const whole = units.filter((unit) => plain(shown(unit)) === plain(text));
    onChoose(whole.length === 1 ? whole[0]?.code : undefined);
  }

  return (
    <Field
      label={load.unit}
      required
      {...(isMissing && !chosen && { validationState: 'error', validationMessage: load.chooseUnit })}
    >
      <Combobox
        inlinePopup
        placeholder={load.unitPlaceholder}
        value={typed ?? (chosen ? shown(chosen) : '')}
        selectedOptions={chosen ? [chosen.code] : []}
        onChange={(event) => type(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          onChoose(optionValue);
        }}
      >
        {matches.map((unit) => (
          <Option key={unit.code} value={unit.code}>
            {shown(unit)}
          </Option>
        ))}
        {matches.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {load.noUnit}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
