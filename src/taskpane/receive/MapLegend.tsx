import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { verdictMarks } from '../../messages/verdictMarks';
import type { Verdict } from '../../rules/assessment';
import { usePaneWords } from '../paneWords';
import { useVerdictStyles, verdictLook } from './mapStyles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: {
    minWidth: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
  },
});

/** In the order of the workbook's legend. */
const explained: readonly Verdict[] = [
  'aspiration',
  'met',
  'short',
  'onTheWay',
  'unavailable',
  'missing',
  'error',
  'notApplicable',
];

/** What the marks of the map mean. */
export function MapLegend() {
  const styles = useStyles();
  const looks = useVerdictStyles();
  const { language, terms } = usePaneWords().messages;
  const receive = receiveWords[language];
  return (
    <ul aria-label={receive.map.legend} className={styles.legend}>
      {explained.map((verdict) => (
        <li key={verdict} className={styles.item}>
          <span className={mergeClasses(styles.mark, looks[verdictLook[verdict]])}>{verdictMarks[verdict]}</span>
          {terms.verdicts[verdict]}
        </li>
      ))}
    </ul>
  );
}
