import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { DeskRow } from './deskRows';
import { filterCounts, filters, sorts, type Filter, type RowView, type Sort } from './shownRows';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  search: { flex: '2 1 240px' },
  // A list is as wide as its longest choice unless its column forbids it.
  field: { flex: '1 1 140px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0 } },
  shown: { flex: '0 1 auto', paddingBottom: tokens.spacingVerticalS },
});

interface TableToolsProps {
  readonly rows: readonly DeskRow[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly view: RowView;
  onView(view: RowView): void;
}

/** Search, filter and order of the table. */
export function TableTools({ rows, shown, view, onView }: TableToolsProps) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const counts = useMemo(() => filterCounts(rows), [rows]);
  return (
    <div className={styles.tools}>
      <Field label={receive.search} className={styles.search}>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          value={view.search}
          onChange={(_, { value }) => onView({ ...view, search: value })}
        />
      </Field>
      <Field label={receive.show} className={styles.field}>
        <Select value={view.filter} onChange={(_, { value }) => onView({ ...view, filter: value as Filter })}>
          {filters.map((filter) => (
            <option key={filter} value={filter}>
              {receive.filters[filter](counts[filter])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={receive.sort} className={styles.field}>
        <Select value={view.sort} onChange={(_, { value }) => onView({ ...view, sort: value as Sort })}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {receive.sorts[sort]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.shown} role="status" aria-live="polite">
        {receive.shown(shown, rows.length)}
      </Text>
    </div>
  );
}
