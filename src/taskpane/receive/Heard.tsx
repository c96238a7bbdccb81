import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says what others see. */
export function Heard({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {children}
    </div>
  );
}

/** How much is done, four times on the way and no more often. */
export function quarterOf(done: number, total: number): number {
  const quarters = Math.floor((done * 4) / total);
  return Math.floor((quarters * total) / 4);
}
