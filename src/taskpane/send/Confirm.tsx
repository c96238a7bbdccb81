import { Button, Text } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { CheckedForm } from '../../check/checkedForm';
import { makeReceipt } from '../../check/receipt';
import { receiptWords } from '../../messages/fetched/receipt';
import { sendWords } from '../../messages/fetched/send';
import { problemSentence } from '../../messages/problemSentence';
import { receiptSentence } from '../../messages/receiptSentence';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { Session } from '../session';
import { useSpoken } from '../speech/useSpoken';
import type { SessionActions } from '../useSession';

interface ConfirmProps {
  readonly form: CheckedForm;
  readonly session: Session;
  readonly actions: SessionActions;
}

/** Writes into the file that it was checked, and says what such a record in the file is worth now. */
export function Confirm({ form, session: { edit, check }, actions }: ConfirmProps) {
  const { plan, messages, language } = usePaneWords();
  const { confirm } = sendWords[messages.language];
  const { receipt, receiptCell, receiptValue, ready } = form;
  const isWriting = edit.writing?.purpose === 'receipt';
  // What was read may be older than what stands there while a reading is under way.
  const isBusy = isWriting || check.isRunning;

  const told = receiptSentence(messages, plan, language, receipt);
  useSpoken('receipt', told);

  function write() {
    if (!receiptCell || isBusy) return;
    const to = makeReceipt(plan, form, new Date().toISOString());
    actions.change([{ cell: receiptCell, from: receiptValue, to }], 'receipt');
  }

  return (
    <>
      <Text>{confirm.why}</Text>
      <Text weight="semibold">{told}</Text>
      <Text size={200}>{receiptWords[messages.language].evidenceOnly}</Text>
      {!receiptCell && <Text>{confirm.noPlace}</Text>}
      {receiptCell && ready && (
        <Button
          appearance={receipt.state === 'valid' ? 'secondary' : 'primary'}
          icon={<CheckmarkRegular />}
          disabledFocusable={isBusy}
          onClick={write}
        >
          {isWriting ? confirm.writing : receipt.state === 'none' ? confirm.write : confirm.writeAgain}
        </Button>
      )}
      {receiptCell && !ready && <Text>{confirm.notReady}</Text>}
      <Unwritten edit={edit} onDismiss={actions.dismissEdit} />
    </>
  );
}

/** Why the record did not get into the file. */
function Unwritten({ edit: { result }, onDismiss }: { edit: Session['edit']; onDismiss(): void }) {
  const { messages } = usePaneWords();
  if (result?.purpose !== 'receipt') return null;
  if (result.phase === 'failed') {
    return <Notice tone="error" sentence={problemSentence(messages, result.problem)} onDismiss={onDismiss} />;
  }
  if (result.report.overtaken.length === 0) return null;
  return <Notice tone="warning" sentence={sendWords[messages.language].confirm.overtaken} onDismiss={onDismiss} />;
}
