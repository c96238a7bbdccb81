import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A list is as wide as its longest choice unless it is told not to be.
  root: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

interface LongSelectProps extends Pick<SelectProps, 'value' | 'children'> {
  onChoose(value: string): void;
}

/** A list of choices that are longer than the pane is wide. */
export function LongSelect({ onChoose, ...props }: LongSelectProps) {
  const styles = useStyles();
  return (
    <Select
      {...props}
      className={styles.root}
      select={{ className: styles.select }}
      onChange={(_, { value }) => onChoose(value)}
    />
  );
}
