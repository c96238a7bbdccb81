import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  step: { display: 'flex', gap: tokens.spacingHorizontalM, listStyleType: 'none' },
  mark: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: {
    border: 'none',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  body: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, lineHeight: '24px' },
});

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone?: boolean;
  readonly children: ReactNode;
}

/** One of the steps to a report that is sent. That it is done is told by its text; the tick only repeats it. */
export function Step({ number, title, isDone = false, children }: StepProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.step} aria-labelledby={id}>
      <span aria-hidden className={mergeClasses(styles.mark, isDone && styles.done)}>
        {isDone ? <CheckmarkRegular /> : number}
      </span>
      <div className={styles.body}>
        <Text as="h2" id={id} size={300} weight="semibold" className={styles.title}>
          {title}
        </Text>
        {children}
      </div>
    </li>
  );
}
