import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan, Words } from '../../plan/schema';
import { usePaneWords } from '../paneWords';
import { LongSelect } from './LongSelect';
import type { EditPlan } from './usePlanDraft';

interface DefinitionFieldsProps {
  readonly plan: Plan;
  readonly onEdit: EditPlan;
}

/** What is counted, in the office's own words. */
export function DefinitionFields({ plan, onEdit }: DefinitionFieldsProps) {
  const { language, messages } = usePaneWords();
  const { editor } = settingsWords[messages.language];
  const rows = [...plan.baseFigures, ...plan.indicators];
  const [chosen, choose] = useState(rows[0]?.id ?? '');
  const row = rows.find(({ id }) => id === chosen);
  if (!row) return null;

  function change(words: Partial<Words>) {
    const edited = <Row extends (typeof plan.baseFigures)[number] | Plan['indicators'][number]>(each: Row): Row =>
      each.id === chosen
        ? { ...each, definition: { ...each.definition, ...words }, definitionSource: 'office' as const }
        : each;
    onEdit({ baseFigures: plan.baseFigures.map(edited), indicators: plan.indicators.map(edited) });
  }

  return (
    <>
      <Field label={editor.row}>
        <LongSelect value={chosen} onChoose={(value) => choose(value)}>
          {plan.baseFigures.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
          {plan.indicators.map(({ id, label }) => (
            <option key={id} value={id}>
              {id}. {label[language]}
            </option>
          ))}
        </LongSelect>
      </Field>
      <Field label={editor.definition}>
        <Textarea
          rows={6}
          maxLength={2000}
          value={row.definition.vi}
          onChange={(_, { value }) => change({ vi: value })}
        />
      </Field>
      <Field label={editor.definitionEn}>
        <Textarea
          rows={4}
          maxLength={2000}
          value={row.definition.en}
          onChange={(_, { value }) => change({ en: value })}
        />
      </Field>
    </>
  );
}
