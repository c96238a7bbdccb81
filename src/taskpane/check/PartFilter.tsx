import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { usePaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
import { basePart, type FindingsFilter } from '../findingsView';

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  shown: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface PartFilterProps {
  readonly filter: FindingsFilter;
  readonly shown: number;
  readonly all: number;
  onFilter(filter: FindingsFilter): void;
}

/** Base figures or one group of indicators; and a word on what a filter hides. */
export function PartFilter({ filter, shown, all, onFilter }: PartFilterProps) {
  const styles = useStyles();
  const { plan, language, messages } = usePaneWords();
  const { walk } = messages;
  const { part, ...rest } = filter;
  const isFiltered = part !== undefined || filter.lanes !== undefined;
  const told = shown > 0 ? walk.shown(shown, all) : walk.nothingShown;
  useSpoken('filter', isFiltered ? told : undefined);
  return (
    <div className={styles.filter}>
      <Select
        size="small"
        aria-label={walk.part}
        value={part ?? ''}
        onChange={(_, { value }) => onFilter(value === '' ? rest : { ...rest, part: value })}
      >
        <option value="">{walk.allParts}</option>
        <option value={basePart}>{walk.baseFigures}</option>
        {plan.groups.map(({ id, label }) => (
          <option key={id} value={id}>
            {walk.group(id, label[language])}
          </option>
        ))}
      </Select>
      {isFiltered && (
        <div className={styles.shown}>
          <Text size={200}>{told}</Text>
          <Button size="small" appearance="transparent" onClick={() => onFilter({})}>
            {walk.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}
