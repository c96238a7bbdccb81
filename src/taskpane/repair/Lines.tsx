import { makeStyles, tokens } from '@fluentui/react-components';
import { repairWords } from '../../messages/fetched/repair';
import { usePaneWords } from '../paneWords';

/** Lines of one list that are shown. */
const SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** A list that says how many lines it leaves out. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const repair = repairWords[usePaneWords().language];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.slice(0, SHOWN).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {lines.length > SHOWN && <li>{repair.more(lines.length - SHOWN)}</li>}
    </ul>
  );
}
