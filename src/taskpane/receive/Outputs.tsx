import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { receiveWords } from '../../messages/fetched/receive';
import type { SheetInserter } from '../../workbook/extraSheets';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { DeskTable } from './judging';
import { InsertSheets } from './InsertSheets';
import { LastYearFiles } from './LastYearFiles';
import { MakingText } from './MakingText';
import type { Reception, ReceptionState } from './reception';
import type { MadeFileWork } from './useMadeFile';

const useStyles = makeStyles({
  outputs: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface OutputsProps {
  readonly reception: Reception;
  readonly state: ReceptionState;
  readonly table: DeskTable;
  /** Absent where no workbook is open. */
  readonly inserter: SheetInserter | undefined;
  /** The file that is being made: thousands of sheets take a while, and nobody has to wait for them here. */
  readonly work: MadeFileWork;
  /** Shows the files among which the office has to choose. */
  onUndecided(): void;
}

/** What comes of it all: sheets of corrections for the units, and the consolidated workbook for the office. */
export function Outputs({
  reception,
  state: { terms, isJudging, inserted },
  table,
  inserter,
  work: [making, make],
  onUndecided,
}: OutputsProps) {
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const isBusy = isJudging || making.state === 'making';
  const asked = table.rows.filter(({ isAsked }) => isAsked).length;
  const undecided = table.rows.filter(({ leftOut }) => leftOut === 'undecided').length;
  return (
    <div className={styles.outputs}>
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy || asked === 0}
          onClick={() => !isBusy && asked > 0 && make(() => reception.desk.corrections())}
        >
          {receive.corrections(asked)}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && make(() => reception.desk.consolidation())}
        >
          {receive.consolidation(table.counted, table.units)}
        </Button>
        <Checkbox
          label={receive.unready}
          checked={terms.unready}
          onChange={(_, { checked }) => reception.judge({ unready: checked === true })}
        />
      </div>
      {inserter && <InsertSheets reception={reception} inserted={inserted} inserter={inserter} />}
      <LastYearFiles reception={reception} table={table} />
      {undecided > 0 && (
        <Notice tone="warning" sentence={receive.undecided(undecided)}>
          <Button size="small" onClick={onUndecided}>
            {receive.showUndecided}
          </Button>
        </Notice>
      )}
      <MakingText making={making} />
    </div>
  );
}
