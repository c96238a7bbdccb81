import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Sentence } from '../../messages/sentence';
import type { Plan } from '../../plan/schema';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { exportPlan } from './planFiles';

interface LeavePlanProps {
  /** The office's own plan, which would be gone. */
  readonly plan: Plan;
  readonly sentence: Sentence;
  /** What the button says that gives it up. */
  readonly yes: string;
  onLeave(): void;
  onCancel(): void;
}

/** Asks before an office's own plan is given up, and lets it be kept as a file. */
export function LeavePlan({ plan, sentence, yes, onLeave, onCancel }: LeavePlanProps) {
  const settings = settingsWords[usePaneWords().language];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <Notice tone="warning" sentence={sentence}>
        <Button onClick={() => exportPlan(plan)}>{settings.exportOwn}</Button>
        <Button onClick={onLeave}>{yes}</Button>
        <Button onClick={onCancel}>{settings.cancel}</Button>
      </Notice>
    </div>
  );
}
