import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sendWords } from '../../messages/fetched/send';
import { sendChecklist } from '../../check/checklist';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { TaskProps } from '../taskProps';
import { Checklist } from './Checklist';
import { Confirm } from './Confirm';
import { Deliver } from './Deliver';
import { SaveFile } from './SaveFile';
import { Step } from './Step';
import { Summary } from './summary/Summary';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, margin: 0, padding: 0 },
});

/** *Gửi báo cáo*: the steps from what is still open to the file that is sent, and the summary that goes along. */
export function SendTask({ session, actions, services }: TaskProps) {
  const styles = useStyles();
  const { frame } = usePaneWords().messages;
  const send = sendWords[usePaneWords().language];
  const { form, isRunning } = session.check;
  if (!form) {
    // The line on top says what is going on.
    if (isRunning) return null;
    return (
      <Notice tone="info" sentence={send.noForm}>
        <Button onClick={() => actions.choose('load')}>{frame.tasks.load}</Button>
      </Notice>
    );
  }
  const isComplete = sendChecklist(form).every(({ count }) => count === 0);
  return (
    <div className={styles.task}>
      <ol className={styles.steps}>
        <Step number={1} title={send.tasks.title} isDone={isComplete}>
          <Checklist form={form} actions={actions} />
        </Step>
        <Step number={2} title={send.confirm.title} isDone={form.receipt.state === 'valid'}>
          <Confirm form={form} session={session} actions={actions} />
        </Step>
        <Step number={3} title={send.save.title}>
          <SaveFile form={form} />
        </Step>
        <Step number={4} title={send.deliver.title}>
          <Deliver year={form.year} today={services.today} />
        </Step>
      </ol>
      <Summary form={form} />
    </div>
  );
}
