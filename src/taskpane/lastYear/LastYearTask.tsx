import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lastYearTaskWords } from '../../messages/fetched/lastYearTask';
import type { CheckedForm } from '../../check/checkedForm';
import { lastYearFrom } from '../../check/lastYear';
import { lastYearChanges } from '../../check/lastYearChanges';
import { predecessorsOf } from '../../plan/predecessors';
import { isReportYear } from '../../plan/units';
import { FilePicker } from '../files/FilePicker';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { TaskProps } from '../taskProps';
import { unitName } from '../unitName';
import { LastYearFiles } from './LastYearFiles';
import { LastYearPreview } from './LastYearPreview';
import { LastYearResult } from './LastYearResult';
import { useLastYearFiles } from './useLastYearFiles';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** *Số liệu năm trước*: picks last year's files and writes their figures into the column "Năm trước". */
export function LastYearTask(props: TaskProps) {
  const { plan, messages } = usePaneWords();
  const { frame, pane } = messages;
  const texts = lastYearTaskWords[messages.language];
  const { form, isRunning } = props.session.check;
  if (!form) {
    if (isRunning) return <Spinner label={pane.status.reading} labelPosition="below" />;
    return (
      <Notice tone="info" sentence={texts.noForm}>
        <Button onClick={() => props.actions.choose('load')}>{frame.tasks.load}</Button>
      </Notice>
    );
  }
  if (form.isOlder) {
    return (
      <Notice tone="info" sentence={texts.older}>
        <Button onClick={() => props.actions.choose('repair')}>{frame.tasks.repair}</Button>
      </Notice>
    );
  }
  if (!isReportYear(plan, form.year - 1)) return <Notice tone="info" sentence={texts.firstYear(form.year)} />;
  return <FromFiles {...props} form={form} />;
}

function FromFiles({ session: { edit, check }, actions, services, form }: TaskProps & { readonly form: CheckedForm }) {
  const styles = useStyles();
  const words = usePaneWords();
  const { plan, messages } = words;
  const texts = lastYearTaskWords[messages.language];
  const [picked, pick] = useLastYearFiles(services.readFile);
  const { year, unit } = form;
  const lastYear = useMemo(
    () => lastYearFrom(plan, { year, unit: unit.code }, picked.files),
    [plan, year, unit.code, picked.files],
  );
  const predecessors = predecessorsOf(plan, year, unit.code);
  const isReading = picked.files.length < picked.total;
  const isWriting = edit.writing?.purpose === 'lastYear';
  return (
    <div className={styles.task}>
      <Text>{texts.why(year - 1)}</Text>
      {predecessors.length > 1 && (
        <Text>{texts.merged(predecessors.map((each) => unitName(words, each.unit)).join(', '))}</Text>
      )}
      <FilePicker label={texts.files} pick={texts.pick} drop={texts.drop} isBusy={isReading} onPick={pick} />
      <LastYearResult edit={edit} actions={actions} />
      <LastYearFiles picked={picked} lastYear={lastYear} />
      {!isReading && (
        <LastYearPreview
          changes={lastYearChanges(form, lastYear)}
          isBusy={isWriting || check.isRunning}
          onWrite={(changes) =>
            actions.change(
              changes.map(({ cell, from, to }) => ({ cell, from, to })),
              'lastYear',
            )
          }
        />
      )}
    </div>
  );
}
