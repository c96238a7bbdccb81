import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { usePaneWords } from '../paneWords';
import type { EditPlan } from './usePlanDraft';

const useStyles = makeStyles({
  fields: { display: 'flex', gap: tokens.spacingHorizontalM },
  number: { width: '96px' },
  input: { minWidth: 0 },
});

interface DeadlineFieldsProps {
  readonly plan: Plan;
  readonly onEdit: EditPlan;
}

/** The last day on which a report is on time, in every year. */
export function DeadlineFields({ plan: { deadline }, onEdit }: DeadlineFieldsProps) {
  const styles = useStyles();
  const { editor } = settingsWords[usePaneWords().language];
  const field = (part: 'day' | 'month') => (
    <Field label={editor[part]} className={styles.number}>
      <Input
        type="number"
        min={1}
        max={part === 'day' ? 31 : 12}
        input={{ className: styles.input }}
        value={String(deadline[part] || '')}
        onChange={(_, { value }) => onEdit({ deadline: { ...deadline, [part]: Number(value) } })}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      {field('day')}
      {field('month')}
    </div>
  );
}
