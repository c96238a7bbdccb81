import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LastYearChange, LastYearChanges } from '../../check/lastYearChanges';
import { lastYearTaskWords } from '../../messages/fetched/lastYearTask';
import { rowName, rowOf } from '../../messages/facts/names';
import { shownValue } from '../../messages/shownValue';
import { cellAddress } from '../../workbook/address';
import { usePaneWords } from '../paneWords';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  title: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  cell: { borderBottom: line, padding: tokens.spacingHorizontalXXS, textAlign: 'left', verticalAlign: 'top' },
  figure: {
    borderBottom: line,
    padding: tokens.spacingHorizontalXXS,
    textAlign: 'right',
    verticalAlign: 'top',
    overflowWrap: 'normal',
  },
  address: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  empty: { color: tokens.colorNeutralForeground3 },
});

interface LastYearPreviewProps {
  readonly changes: LastYearChanges;
  readonly isBusy: boolean;
  onWrite(changes: readonly LastYearChange[]): void;
}

/** What would be written, before and after. What somebody typed is only written over where that is ticked. */
export function LastYearPreview({ changes: { fill, replace, same }, isBusy, onWrite }: LastYearPreviewProps) {
  const styles = useStyles();
  const texts = lastYearTaskWords[usePaneWords().language];
  const [replaces, setReplaces] = useState(false);
  const chosen = replaces ? [...fill, ...replace] : fill;
  if (fill.length + replace.length === 0) return same > 0 && <Text>{texts.nothingToWrite}</Text>;
  return (
    <section className={styles.preview}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {texts.previewTitle}
      </Text>
      {replace.length > 0 && (
        <Checkbox
          label={texts.replace(replace.length)}
          checked={replaces}
          onChange={(_, { checked }) => setReplaces(checked === true)}
        />
      )}
      {same > 0 && <Text size={200}>{texts.same(same)}</Text>}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => chosen.length > 0 && !isBusy && onWrite(chosen)}
      >
        {isBusy ? texts.writing : texts.write(chosen.length)}
      </Button>
      <ChangeTable changes={[...replace, ...fill]} />
    </section>
  );
}

function ChangeTable({ changes }: { readonly changes: readonly LastYearChange[] }) {
  const styles = useStyles();
  const { plan, language, messages } = usePaneWords();
  const { columns, empty } = lastYearTaskWords[messages.language];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[columns.row, columns.cell].map((label) => (
            <th key={label} scope="col" className={styles.cell}>
              {label}
            </th>
          ))}
          {[columns.before, columns.after].map((label) => (
            <th key={label} scope="col" className={styles.figure}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ entry, cell, from, to }) => (
          <tr key={entry}>
            <th scope="row" className={styles.cell}>
              <Text size={200}>{rowName(plan, language, rowOf(entry))}</Text>
            </th>
            <td className={mergeClasses(styles.cell, styles.address)}>{cellAddress(cell.row, cell.column)}</td>
            <td className={styles.figure}>
              {from === null ? <span className={styles.empty}>{empty}</span> : shownValue(language, from)}
            </td>
            <td className={styles.figure}>{shownValue(language, to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
