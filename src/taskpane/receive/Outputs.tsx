import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useRef, type MouseEvent } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import type { SheetInserter } from '../../workbook/extraSheets';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { DeskTable } from './judging';
import { InsertSheets } from './InsertSheets';
import { LastYearFiles } from './LastYearFiles';
import { MakingText } from './MakingText';
import type { Reception, ReceptionState } from './reception';
import { useMaking } from './useMaking';

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
  /** Shows the files among which the office has to choose. */
  onUndecided(): void;
}

/** What comes of it all: sheets of corrections for the units, and the consolidated workbook for the office. */
export function Outputs({ reception, state, table, inserter, onUndecided }: OutputsProps) {
  const { terms, isJudging } = state;
  const { maker } = reception;
  const styles = useStyles();
  const receive = receiveWords[usePaneWords().language];
  const making = useMaking(maker);
  const isBusy = isJudging || making.state === 'making';
  const outputs = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const asked = table.rows.filter(({ isAsked }) => isAsked).length;
  const undecided = table.rows.filter(({ leftOut }) => leftOut === 'undecided').length;
  const make = ({ currentTarget }: MouseEvent<HTMLButtonElement>, what: Parameters<typeof maker.make>[0]) => {
    if (isBusy) return;
    pressed.current = currentTarget;
    maker.make(what);
  };
  return (
    <div ref={outputs} data-place="outputs" className={styles.outputs}>
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy || asked === 0}
          onClick={(event) => asked > 0 && make(event, (onProgress) => reception.desk.corrections(onProgress))}
        >
          {receive.corrections(asked)}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          onClick={(event) => make(event, () => reception.desk.consolidation())}
        >
          {receive.consolidation(table.counted, table.units)}
        </Button>
        <Checkbox
          label={receive.unready}
          checked={terms.unready}
          onChange={(_, { checked }) => reception.judge({ unready: checked === true })}
        />
      </div>
      {inserter && <InsertSheets reception={reception} state={state} inserter={inserter} />}
      <LastYearFiles reception={reception} table={table} />
      {undecided > 0 && (
        <Notice tone="warning" sentence={receive.undecided(undecided)}>
          <Button size="small" onClick={onUndecided}>
            {receive.showUndecided}
          </Button>
        </Notice>
      )}
      <MakingText
        making={making}
        onStop={() => {
          maker.stop();
          // The button for it is gone.
          (pressed.current ?? outputs.current?.querySelector('button'))?.focus();
        }}
      />
    </div>
  );
}
