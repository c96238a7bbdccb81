import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { deadlineOf, findUnit, receivingOffice, unitsFor } from '../../plan/units';
import type { ReportContext } from '../../rules/assessment';
import { usePaneWords } from '../paneWords';
import { shownDate } from '../shownDate';
import { likelyYear, reportYears } from './reportYears';
import { UnitField } from './UnitField';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  due: { color: tokens.colorNeutralForeground2 },
});

/** Year and unit of a report while they are being chosen. */
export interface ReportChoice {
  readonly year: number;
  readonly unit: string | undefined;
  readonly isUnitMissing: boolean;
}

export interface ReportChoiceControl {
  readonly choice: ReportChoice;
  set(choice: ReportChoice): void;
  /** The choice where it is complete; asks for the unit where not. */
  take(): ReportContext | undefined;
}

export function useReportChoice(today: Date): ReportChoiceControl {
  const { plan } = usePaneWords();
  const [choice, set] = useState<ReportChoice>(() => ({
    year: likelyYear(plan, today),
    unit: undefined,
    isUnitMissing: false,
  }));
  return {
    choice,
    set,
    take() {
      const { year, unit } = choice;
      if (unit === undefined) set({ ...choice, isUnitMissing: true });
      return unit === undefined ? undefined : { year, unit };
    },
  };
}

/** Which report: its year, then a unit that reports in that year. */
export function ReportFields({ choice, set }: ReportChoiceControl) {
  const styles = useStyles();
  const { plan, messages, language } = usePaneWords();
  const { load } = messages.pane;
  const units = unitsFor(plan, choice.year);
  const office = receivingOffice(plan, choice.year);

  const chosen = units.find(({ code }) => code === choice.unit);

  /** Codes are given anew when units merge: the choice stays only where the name is the same too. */
  function chooseYear(year: number) {
    const same = chosen && findUnit(plan, year, chosen.code);
    set({ ...choice, year, unit: same?.name.vi === chosen?.name.vi ? same?.code : undefined });
  }

  return (
    <div className={styles.fields}>
      <Field label={load.year} required>
        <Select value={String(choice.year)} onChange={(_, { value }) => chooseYear(Number(value))}>
          {reportYears(plan).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <UnitField
        key={choice.year}
        units={units}
        chosen={chosen}
        isMissing={choice.isUnitMissing}
        onChoose={(unit) => set({ ...choice, unit })}
      />
      {office && (
        <Text size={200} className={styles.due}>
          {load.deadline(shownDate(deadlineOf(plan, choice.year)), office[language])}
        </Text>
      )}
    </div>
  );
}
