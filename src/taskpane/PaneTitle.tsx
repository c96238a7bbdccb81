import { makeStyles } from '@fluentui/react-components';
import { usePaneWords } from './paneWords';

const useStyles = makeStyles({
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The page's heading, read out but not shown: Excel puts the same name above the pane. */
export function PaneTitle() {
  const styles = useStyles();
  return <h1 className={styles.title}>{usePaneWords().messages.pane.title}</h1>;
}
