import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { readUnitLines, unitLines, type BadUnitLine } from '../../plan/unitLines';
import { deadlineOf } from '../../plan/units';
import { likelyYear } from '../load/reportYears';
import { usePaneWords } from '../paneWords';
import { shownDate } from '../shownDate';
import { DayField } from './DayField';
import { dayBefore } from './dayBefore';
import { LongSelect } from './LongSelect';
import type { EditPlan } from './usePlanDraft';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UnitListFieldsProps {
  readonly plan: Plan;
  readonly today: Date;
  readonly onEdit: EditPlan;
  onBadLines(are: boolean): void;
}

type UnitList = Plan['unitLists'][number];

/** Which units report, list by list: each list is edited as lines, so that it can be pasted from a spreadsheet. */
export function UnitListFields({ plan, today, onEdit, onBadLines }: UnitListFieldsProps) {
  const styles = useStyles();
  const settings = settingsWords[usePaneWords().language];
  const { editor } = settings;
  const lists = plan.unitLists;
  const [at, setAt] = useState(() => indexOn(lists, deadlineOf(plan, likelyYear(plan, today))));
  const list = lists[at];
  const [lines, setLines] = useState(() => (list ? unitLines(list) : ''));
  const [problems, setProblems] = useState<readonly BadUnitLine[]>([]);
  if (!list) return null;

  const replace = (parts: Partial<UnitList>) =>
    onEdit({ unitLists: lists.map((each, index) => (index === at ? withParts(each, parts) : each)) });

  function show(index: number, all = lists) {
    setAt(index);
    const shown = all[index];
    setLines(shown ? unitLines(shown) : '');
    tell([]);
  }
  function tell(found: readonly BadUnitLine[]) {
    setProblems(found);
    onBadLines(found.length > 0);
  }
  function type(text: string, of: UnitList) {
    setLines(text);
    const read = readUnitLines(
      text,
      of,
      lists.filter(({ validFrom }) => validFrom < of.validFrom),
    );
    tell(read.ok ? [] : read.problems);
    if (read.ok) replace({ units: [...read.units] });
  }
  /** The new list follows on the last one, which ends the day before; its units are those of before, each of itself. */
  function add(last: UnitList) {
    const validFrom = `${String(today.getFullYear() + 1)}-01-01`;
    const units = last.units.map((unit) => ({
      ...unit,
      predecessors: [{ code: unit.code, validFrom: last.validFrom }],
    }));
    const all = [
      ...lists.map((each) => (each === last && !each.validTo ? { ...each, validTo: dayBefore(validFrom) } : each)),
      { validFrom, units },
    ];
    onEdit({ unitLists: all });
    show(all.length - 1, all);
  }
  function remove() {
    const all = lists.filter((_, index) => index !== at);
    onEdit({ unitLists: all });
    show(all.length - 1, all);
  }
  const last = lists.at(-1);

  return (
    <>
      <Field label={editor.list}>
        <LongSelect value={String(at)} onChoose={(value) => show(Number(value))}>
          {lists.map(({ validFrom, validTo, units }, index) => (
            <option key={index} value={index}>
              {editor.listName(shownDate(validFrom), validTo && shownDate(validTo), units.length)}
            </option>
          ))}
        </LongSelect>
      </Field>
      <DayField
        key={`from ${String(at)}`}
        label={editor.listFrom}
        day={list.validFrom}
        onChange={(validFrom) => replace({ validFrom })}
      />
      <DayField
        key={`to ${String(at)}`}
        label={editor.listTo}
        day={list.validTo ?? ''}
        onChange={(validTo) => replace({ validTo })}
      />
      <Field
        label={editor.lines}
        hint={editor.linesHint}
        {...(problems.length > 0 && {
          validationState: 'error',
          validationMessage: problems
            .slice(0, 5)
            .map(({ line, code, text }) => `${editor.line(line)} ${editor.lineProblems[code](text)}`)
            .join('; '),
        })}
      >
        <Textarea
          rows={8}
          placeholder={editor.linesExample}
          value={lines}
          onChange={(_, { value }) => type(value, list)}
        />
      </Field>
      <div className={styles.buttons}>
        {last && (
          <Button icon={<AddRegular />} onClick={() => add(last)}>
            {editor.addList}
          </Button>
        )}
        {lists.length > 1 && (
          <Button icon={<DismissRegular />} onClick={remove}>
            {editor.removeList}
          </Button>
        )}
      </div>
    </>
  );
}

function indexOn(lists: readonly UnitList[], day: string): number {
  const index = lists.findIndex(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo));
  return index === -1 ? lists.length - 1 : index;
}

/** A list that ends on no day has no end. */
function withParts(list: UnitList, parts: Partial<UnitList>): UnitList {
  const { validTo, ...rest } = { ...list, ...parts };
  return validTo ? { ...rest, validTo } : rest;
}
