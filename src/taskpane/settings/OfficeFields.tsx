import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { usePaneWords } from '../paneWords';
import { DayField } from './DayField';
import type { EditPlan } from './usePlanDraft';

const useStyles = makeStyles({
  office: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: 'flex-start' },
});

interface OfficeFieldsProps {
  readonly plan: Plan;
  readonly onEdit: EditPlan;
}

type Office = Plan['receivingOffices'][number];

/** Who receives the reports, from which day on. */
export function OfficeFields({ plan: { receivingOffices: offices }, onEdit }: OfficeFieldsProps) {
  const styles = useStyles();
  const { editor } = settingsWords[usePaneWords().language];

  function change(at: number, parts: Partial<Office>) {
    onEdit({ receivingOffices: offices.map((office, index) => (index === at ? { ...office, ...parts } : office)) });
  }

  return (
    <>
      {offices.map(({ validFrom, name }, index) => (
        <div key={index} className={styles.office}>
          <Field label={editor.officeName}>
            <Input value={name.vi} onChange={(_, { value: vi }) => change(index, { name: { ...name, vi } })} />
          </Field>
          <Field label={editor.officeNameEn}>
            <Input value={name.en} onChange={(_, { value: en }) => change(index, { name: { ...name, en } })} />
          </Field>
          <DayField label={editor.officeFrom} day={validFrom} onChange={(day) => change(index, { validFrom: day })} />
          {offices.length > 1 && (
            <Button
              size="small"
              icon={<DismissRegular />}
              className={styles.button}
              onClick={() => onEdit({ receivingOffices: offices.filter((_, other) => other !== index) })}
            >
              {editor.remove(name.vi)}
            </Button>
          )}
        </div>
      ))}
      <Button
        icon={<AddRegular />}
        className={styles.button}
        onClick={() => onEdit({ receivingOffices: [...offices, { validFrom: '', name: { vi: '', en: '' } }] })}
      >
        {editor.addOffice}
      </Button>
    </>
  );
}
