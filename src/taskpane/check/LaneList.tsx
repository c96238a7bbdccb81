import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import { rowOf } from '../../messages/facts/names';
import { lanes } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import { FindingItem } from './FindingItem';
import { laneIcon } from './laneIcon';
import { laneViews, type LaneView } from './laneViews';
import { useLaneColors } from './useLaneColors';

const useStyles = makeStyles({
  panel: { marginLeft: 0, marginRight: 0 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, padding: `0 ${tokens.spacingHorizontalS}` },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
});

interface LaneListProps {
  readonly form: CheckedForm;
  onSelect(cell: CellRef): void;
}

/** The findings by lane, all open to begin with. */
export function LaneList({ form, onSelect }: LaneListProps) {
  return (
    <Accordion multiple collapsible defaultOpenItems={[...lanes]}>
      {laneViews(form).map((view) => (
        <LaneItem key={view.lane} view={view} form={form} onSelect={onSelect} />
      ))}
    </Accordion>
  );
}

function LaneItem({ view: { lane, findings, answered }, form, onSelect }: LaneListProps & { view: LaneView }) {
  const styles = useStyles();
  const colors = useLaneColors();
  const { terms, pane } = usePaneWords().messages;
  return (
    <AccordionItem value={lane}>
      <AccordionHeader as="h2" icon={<span className={colors[lane]}>{laneIcon[lane]}</span>}>
        <Text weight="semibold">{pane.check.lane(terms.lanes[lane], findings.length, answered)}</Text>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text size={200} className={styles.hint}>
          {pane.check.laneHint[lane]}
        </Text>
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem
              key={keyOf(finding)}
              finding={finding}
              noteCell={noteCell(form, finding)}
              isShort={finding.code === 'missing-entry'}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Where a finding is answered in words; absent where no words help. */
function noteCell({ cells }: CheckedForm, { lane, entry }: LocatedFinding): CellRef | undefined {
  const isAnswerable = lane === 'query' || lane === 'shortfall';
  return isAnswerable && entry !== undefined ? cells.get(`${rowOf(entry)}.note`) : undefined;
}

function keyOf(finding: LocatedFinding): string {
  const { sheet = '', row = 0, column = 0 } = finding.cell ?? {};
  const relation = 'relation' in finding ? (finding.relation ?? '') : '';
  return [finding.code, finding.entry ?? '', relation, sheet, row, column].join(' ');
}
