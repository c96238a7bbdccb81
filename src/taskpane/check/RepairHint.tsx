import { Button } from '@fluentui/react-components';
import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';

/** Findings of the reading that a repair puts right. */
const mended: readonly LocatedFinding['code'][] = [
  'entry-not-found',
  'anchors-disagree',
  'duplicate-id',
  'row-unclear',
  'merged-entry',
  'label-edited',
  'target-edited',
  'result-overwritten',
  'sheet-renamed',
  'protection-removed',
];

interface RepairHintProps {
  readonly form: CheckedForm;
  onRepair(): void;
}

/** Says where the form itself is broken or old, and leads to its repair. */
export function RepairHint({ form: { findings, isOlder, receiptCell }, onRepair }: RepairHintProps) {
  const { pane, frame } = usePaneWords().messages;
  const isOld = isOlder || findings.some(isOfEarlierPlan);
  const isDamaged = !receiptCell || findings.some(({ code }) => mended.includes(code));
  if (!isDamaged && !isOld) return null;
  return (
    <Notice
      tone={isDamaged ? 'warning' : 'info'}
      sentence={isDamaged ? pane.repairHint.damaged : pane.repairHint.older}
    >
      <Button onClick={onRepair}>{frame.tasks.repair}</Button>
    </Notice>
  );
}

/** A form of a later plan than the one in use needs that plan, not a repair. */
function isOfEarlierPlan({ code, facts }: LocatedFinding): boolean {
  return code === 'other-plan-version' && Number(facts?.['version']) < Number(facts?.['current']);
}
