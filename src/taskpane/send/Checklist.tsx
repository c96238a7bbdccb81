import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { sendChecklist, type ChecklistItem } from '../../check/checklist';
import type { CheckedForm } from '../../check/checkedForm';
import { cellAddress } from '../../workbook/address';
import { usePaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    listStyleType: 'none',
  },
  icon: { display: 'flex', fontSize: tokens.fontSizeBase400 },
  done: { display: 'flex', fontSize: tokens.fontSizeBase400, color: tokens.colorStatusSuccessForeground1 },
});

interface ChecklistProps {
  readonly form: CheckedForm;
  readonly actions: SessionActions;
}

/** What still stands in the way, each with the way to its place. */
export function Checklist({ form, actions }: ChecklistProps) {
  const styles = useStyles();
  const { send } = usePaneWords().messages;
  const items = sendChecklist(form);

  function showAll() {
    actions.filter({});
    actions.choose('check');
  }

  return (
    <>
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.task} item={item} onSelect={actions.select} />
        ))}
      </ul>
      {items.some(({ count }) => count > 0) && (
        <Button size="small" onClick={showAll}>
          {send.tasks.showAll}
        </Button>
      )}
    </>
  );
}

function Item({ item: { task, count, first }, onSelect }: { item: ChecklistItem; onSelect: SessionActions['select'] }) {
  const styles = useStyles();
  const { tasks } = usePaneWords().messages.send;
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
  return (
    <li className={styles.item}>
      <span aria-hidden className={styles.icon}>
        <CircleRegular />
      </span>
      <Text weight="semibold">{tasks.open[task](count)}</Text>
      {first && (
        <Button size="small" appearance="subtle" onClick={() => onSelect(first)}>
          {tasks.goTo(cellAddress(first.row, first.column))}
        </Button>
      )}
    </li>
  );
}
