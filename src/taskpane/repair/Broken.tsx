import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { repairWords } from '../../messages/fetched/repair';
import type { RepairPlan } from '../../form/damage/damage';
import type { Witness } from '../../form/reading/identifyRows';
import type { CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import { DamageList } from './DamageList';
import { KeptEntries } from './KeptEntries';
import type { Diagnosis } from './repairing';
import { UnclearRows } from './UnclearRows';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

interface BrokenProps {
  readonly diagnosis: Extract<Diagnosis, { state: 'broken' }>;
  onSelect(cell: CellRef): void;
  onStart(plan: RepairPlan): void;
}

/** What is broken and what is kept, and the repair itself once everything that had to be asked is answered. */
export function Broken({ diagnosis: { plan, choices }, onSelect, onStart }: BrokenProps) {
  const styles = useStyles();
  const repair = repairWords[usePaneWords().language];
  const [trusted, setTrusted] = useState<Witness>();
  const chosen = choices ? trusted && choices[trusted] : plan;
  const shown = chosen ?? plan;
  const isUpdate = plan.damages.every(({ kind }) => kind === 'older-version' || kind === 'older-plan');
  return (
    <>
      <DamageList
        title={isUpdate ? repair.updateTitle : repair.damageTitle}
        damages={shown.damages}
        onSelect={onSelect}
      />
      {choices && <UnclearRows rows={plan.unclear} trusted={trusted} onTrust={setTrusted} />}
      <KeptEntries plan={shown} />
      <Text>{repair.how}</Text>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={!chosen}
        onClick={() => chosen && onStart(chosen)}
      >
        {isUpdate ? repair.update : repair.start}
      </Button>
    </>
  );
}
