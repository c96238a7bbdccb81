import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { Session } from '../session';
import { isLoading } from '../session';
import type { TaskProps } from '../taskProps';
import { formUnitName } from '../unitName';
import { failureSentence } from './failureSentence';
import { ReportFields, useReportChoice } from './ReportFields';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  submit: { alignSelf: 'flex-start' },
});

/** *Nạp biểu mẫu*: puts the form of one unit and year into the open workbook. */
export function LoadTask({ session, actions, services }: TaskProps) {
  const styles = useStyles();
  const { pane } = usePaneWords().messages;
  const choice = useReportChoice(services.today);
  const { form } = session.check;
  if (form) return <FormPresent unit={form.unit} year={form.year} />;
  const isBusy = isLoading(session);

  function submit() {
    const report = choice.take();
    if (report) actions.load(report);
  }

  return (
    <form
      className={styles.task}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {pane.load.invitation}
      </Text>
      <Text>{pane.load.explanation}</Text>
      <ReportFields {...choice} />
      <LoadFailed session={session} onDismiss={actions.dismissLoad} />
      {isBusy ? (
        <Spinner
          size="small"
          labelPosition="after"
          label={session.load.phase === 'making' ? pane.load.making : pane.load.inserting}
          className={styles.submit}
        />
      ) : (
        <Button type="submit" appearance="primary" className={styles.submit}>
          {pane.load.submit}
        </Button>
      )}
    </form>
  );
}

function FormPresent({ unit, year }: { unit: { code: string; name: string }; year: number }) {
  const words = usePaneWords();
  const { load } = words.messages.pane;
  return (
    <Notice
      tone="info"
      sentence={{ problem: load.present(formUnitName(words, year, unit), year), remedy: load.presentRemedy }}
    />
  );
}

function LoadFailed({ session: { load }, onDismiss }: { session: Session; onDismiss(): void }) {
  const { messages } = usePaneWords();
  if (load.phase !== 'failed') return null;
  return <Notice tone="error" sentence={failureSentence(messages, load.failure)} onDismiss={onDismiss} />;
}
