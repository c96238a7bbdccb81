import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, EditRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { PaneServices } from '../services';
import { LeavePlan } from './LeavePlan';
import { PickPlan } from './PickPlan';
import { PlanEditor } from './PlanEditor';
import { PlanFacts } from './PlanFacts';
import { exportPlan } from './planFiles';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  status: { ':empty': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** *Thiết lập*: which plan the pane judges by; an office edits and exports it, a commune loads what the office sent. */
export function SettingsTask({ services: { plan, planChoice, today } }: { readonly services: PaneServices }) {
  const styles = useStyles();
  const settings = settingsWords[usePaneWords().language];
  const [isEditing, setIsEditing] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.task}>
      <div role="status" aria-live="polite" className={styles.status}>
        {planChoice.origin === 'unreadable' && <Notice tone="warning" sentence={settings.unreadable} />}
        {planChoice.isFleeting && <Notice tone="warning" sentence={settings.fleeting} />}
        {planChoice.changes > 0 && !planChoice.isFleeting && <Notice tone="success" sentence={settings.changed} />}
      </div>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {settings.planTitle}: {planChoice.origin === 'own' ? settings.own : settings.builtIn}
      </Text>
      <PlanFacts plan={plan} today={today} />
      {isEditing ? (
        <PlanEditor plan={plan} today={today} onSave={planChoice.choose} onLeave={() => setIsEditing(false)} />
      ) : (
        <>
          <div ref={buttons} className={styles.buttons}>
            <Button icon={<EditRegular />} onClick={() => setIsEditing(true)}>
              {settings.edit}
            </Button>
            <Button icon={<ArrowDownloadRegular />} onClick={() => exportPlan(plan)}>
              {settings.export}
            </Button>
            {planChoice.origin === 'own' && (
              <Button onClick={() => setIsLeaving(true)}>{settings.backToBuiltIn}</Button>
            )}
          </div>
          {isLeaving && (
            <LeavePlan
              plan={plan}
              sentence={settings.giveUp}
              yes={settings.giveUpYes}
              onLeave={() => planChoice.choose(undefined)}
              onCancel={() => {
                setIsLeaving(false);
                buttons.current?.querySelector<HTMLButtonElement>('button:last-of-type')?.focus();
              }}
            />
          )}
          <Text size={200}>{settings.share}</Text>
          <PickPlan today={today} own={planChoice.origin === 'own' ? plan : undefined} onUse={planChoice.choose} />
        </>
      )}
    </div>
  );
}
