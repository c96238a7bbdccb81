import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { settingsWords } from '../../messages/fetched/settings';
import type { Plan } from '../../plan/schema';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { AssignedTargets } from './AssignedTargets';
import { DeadlineFields } from './DeadlineFields';
import { DefinitionFields } from './DefinitionFields';
import { OfficeFields } from './OfficeFields';
import { PlanProblems } from './PlanProblems';
import { UnitListFields } from './UnitListFields';
import { usePlanDraft } from './usePlanDraft';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  status: { ':empty': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
});

interface PlanEditorProps {
  readonly plan: Plan;
  readonly today: Date;
  onSave(plan: Plan): void;
  onLeave(): void;
}

/** What an office may change of the plan without touching its file; saved as the next version of the plan, once it is sound. */
export function PlanEditor({ plan, today, onSave, onLeave }: PlanEditorProps) {
  const styles = useStyles();
  const settings = settingsWords[usePaneWords().language];
  const { editor } = settings;
  const { draft, edit, setBadLines, isHeldByLines, problems, isChanged, save } = usePlanDraft(plan, onSave);
  const sections = {
    deadline: editor.deadline,
    receivingOffices: editor.offices,
    unitLists: editor.units,
    baseFigures: editor.definitions,
    indicators: editor.definitions,
    assignedTargets: editor.assigned,
  };
  return (
    <div className={styles.editor}>
      <Text size={200}>{editor.explanation}</Text>
      <Accordion multiple collapsible defaultOpenItems={['deadline']}>
        <Section name="deadline" title={editor.deadline}>
          <DeadlineFields plan={draft} onEdit={edit} />
        </Section>
        <Section name="offices" title={editor.offices}>
          <OfficeFields plan={draft} onEdit={edit} />
        </Section>
        <Section name="units" title={editor.units}>
          <UnitListFields plan={draft} today={today} onEdit={edit} onBadLines={setBadLines} />
        </Section>
        <Section name="definitions" title={editor.definitions}>
          <DefinitionFields plan={draft} onEdit={edit} />
        </Section>
        <Section name="assigned" title={editor.assigned}>
          <AssignedTargets plan={draft} today={today} onEdit={edit} />
        </Section>
      </Accordion>
      <div role="status" aria-live="polite" className={styles.status}>
        {isHeldByLines && <Notice tone="error" sentence={editor.badLines} />}
        {problems.length > 0 && <Notice tone="error" sentence={editor.invalid(problems.length)} />}
      </div>
      {problems.length > 0 && <PlanProblems problems={problems} sections={sections} />}
      {!isChanged && <Text size={200}>{editor.unchanged}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isChanged} onClick={save}>
          {editor.save}
        </Button>
        <Button onClick={onLeave}>{isChanged ? editor.discard : settings.cancel}</Button>
      </div>
    </div>
  );
}

function Section({ name, title, children }: { readonly name: string; readonly title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h4">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
