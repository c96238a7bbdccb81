import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { FilePicker } from '../files/FilePicker';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
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
  onUse(plan: Plan): void;
}

/** Takes a plan file, and shows what is in it before it is used. */
export function PickPlan({ today, onUse }: PickPlanProps) {
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
        {picked && <Picked picked={picked} today={today} onUse={onUse} onCancel={() => setPicked(undefined)} />}
      </div>
    </div>
  );
}

interface PickedProps extends PickPlanProps {
  readonly picked: PickedPlan;
  onCancel(): void;
}

function Picked({ picked, today, onUse, onCancel }: PickedProps) {
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
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onUse(picked.plan)}>
          {settings.use}
        </Button>
        <Button onClick={onCancel}>{settings.cancel}</Button>
      </div>
    </>
  );
}
