import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planText } from '../../plan/planText';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { FilePicker } from '../files/FilePicker';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { LeavePlan } from './LeavePlan';
import { PlanFacts } from './PlanFacts';
import { readPlanFile, type PickedPlan } from './planFiles';
import { PlanProblems } from './PlanProblems';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface PickPlanProps {
  readonly today: Date;
  /** The plan that would be replaced, where the office or its communes have one of their own. */
  readonly own: Plan | undefined;
  onUse(plan: Plan): void;
}

/** Takes a plan file, and shows what is in it before it is used. */
export function PickPlan({ today, own, onUse }: PickPlanProps) {
  const styles = useStyles();
  const settings = settingsWords[usePaneWords().language];
  const [picked, setPicked] = useState<PickedPlan>();

  function pick([file]: readonly File[]) {
    if (file) void readPlanFile(file).then(setPicked);
  }

  return (
    <div className={styles.area}>
      <FilePicker
        label={settings.file}
        pick={settings.load}
        drop={settings.loadDrop}
        accept=".json"
        isBusy={false}
        onPick={pick}
      />
      <div role="status" aria-live="polite" className={styles.area}>
        {picked && (
          <Picked
            key={picked.file}
            picked={picked}
            today={today}
            own={own}
            onUse={onUse}
            onCancel={() => setPicked(undefined)}
          />
        )}
      </div>
    </div>
  );
}

interface PickedProps extends PickPlanProps {
  readonly picked: PickedPlan;
  onCancel(): void;
}

function Picked({ picked, today, own, onUse, onCancel }: PickedProps) {
  const styles = useStyles();
  const settings = settingsWords[usePaneWords().language];
  if (picked.state === 'refused') {
    return (
      <>
        <Notice tone="error" sentence={settings.refused(picked.file, picked.problems.length)} />
        <PlanProblems problems={picked.problems} />
      </>
    );
  }
  if (picked.state !== 'read') return <Notice tone="error" sentence={settings[picked.state](picked.file)} />;
  return (
    <>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>
        {settings.readTitle(picked.file)}
      </Text>
      <PlanFacts plan={picked.plan} today={today} />
      <UsePlan plan={picked.plan} own={own} onUse={onUse} onCancel={onCancel} />
    </>
  );
}

interface UsePlanProps extends Omit<PickPlanProps, 'today'> {
  readonly plan: Plan;
  onCancel(): void;
}

/** Uses the plan; where another one would be lost by it, after asking. */
function UsePlan({ plan, own, onUse, onCancel }: UsePlanProps) {
  const styles = useStyles();
  const settings = settingsWords[usePaneWords().language];
  const [isAsking, setIsAsking] = useState(false);
  const isOther = own !== undefined && planText(own) !== planText(plan);
  if (isOther && isAsking) {
    return (
      <LeavePlan
        plan={own}
        sentence={settings.replace(own.version)}
        yes={settings.replaceYes}
        onLeave={() => onUse(plan)}
        onCancel={onCancel}
      />
    );
  }
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" onClick={() => (isOther ? setIsAsking(true) : onUse(plan))}>
        {settings.use}
      </Button>
      <Button onClick={onCancel}>{settings.cancel}</Button>
    </div>
  );
}
