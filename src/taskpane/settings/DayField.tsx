import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import { shownDate } from '../shownDate';
import { usePaneWords } from '../paneWords';

interface DayFieldProps {
  readonly label: string;
  /** As yyyy-mm-dd; empty where there is none. */
  readonly day: string;
  onChange(day: string): void;
}

/** A day as it is written in Vietnam. A browser's own field would write 1 July as 07/01 in an English Windows. */
export function DayField({ label, day, onChange }: DayFieldProps) {
  const { editor } = settingsWords[usePaneWords().language];
  const [typed, setTyped] = useState(shownDate(day));
  const isKnown = typed.trim() === '' || readDay(typed) !== undefined;
  return (
    <Field label={label} {...(!isKnown && { validationState: 'error', validationMessage: editor.dayInvalid })}>
      <Input
        inputMode="numeric"
        placeholder={editor.dayFormat}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          // What is no day is handed on all the same, so that it cannot be saved unseen.
          onChange(readDay(value) ?? value.trim());
        }}
      />
    </Field>
  );
}

/** 1/7/2025 as 2025-07-01; `undefined` where it is no day of the calendar. */
export function readDay(text: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
