import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { sendWords } from '../../messages/fetched/send';
import { lanesOf, sendChecklist, type ChecklistItem } from '../../check/checklist';
import type { CheckedForm } from '../../check/checkedForm';
import { cellAddress, type CellRef } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    listStyleType: 'none',
  },
  ways: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  icon: { display: 'flex', fontSize: tokens.fontSizeBase400 },
  done: { display: 'flex', fontSize: tokens.fontSizeBase400, color: tokens.colorStatusSuccessForeground1 },
});

interface ChecklistProps {
  readonly form: CheckedForm;
  readonly actions: SessionActions;
}

/** What still stands in the way, each with the way to its findings and to its first place. */
export function Checklist({ form, actions }: ChecklistProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sendChecklist(form).map((item) => (
        <Item
          key={item.task}
          item={item}
          onShow={() => {
            actions.filter({ lanes: lanesOf[item.task] });
            actions.choose('check');
          }}
          onSelect={actions.select}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly item: ChecklistItem;
  onShow(): void;
  onSelect(cell: CellRef): void;
}

function Item({ item: { task, count, first }, onShow, onSelect }: ItemProps) {
  const styles = useStyles();
  const { tasks } = sendWords[usePaneWords().language];
  if (count === 0) {
    return (
      <li className={styles.item}>
        <span aria-hidden className={styles.done}>
          <CheckmarkCircleRegular />
        </span>
        <Text>{tasks.done[task]}</Text>
      </li>
    );
  }
  const open = tasks.open[task](count);
  return (
    <li className={styles.item}>
      <span aria-hidden className={styles.icon}>
        <CircleRegular />
      </span>
      <Text weight="semibold">{open}</Text>
      <span className={styles.ways}>
        <Button size="small" aria-label={`${tasks.show}: ${open}`} onClick={onShow}>
          {tasks.show}
        </Button>
        {first && (
          <Button size="small" appearance="subtle" onClick={() => onSelect(first)}>
            {tasks.goTo(cellAddress(first.row, first.column))}
          </Button>
        )}
      </span>
    </li>
  );
}
