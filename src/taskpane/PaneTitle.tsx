import { makeStyles } from '@fluentui/react-components';
import { usePaneWords } from './paneWords';
import { unseen } from './unseen';

const useStyles = makeStyles({ title: unseen });

/** The page's heading, read out but not shown: Excel puts the same name above the pane. */
export function PaneTitle() {
  const styles = useStyles();
  return <h1 className={styles.title}>{usePaneWords().messages.pane.title}</h1>;
}
