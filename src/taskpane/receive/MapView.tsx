import { Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import type { UnitMap } from '../../check/consolidation/unitMap';
import { dueMilestones } from '../../rules/milestones';
import { asError } from '../asError';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { DeskTable } from './judging';
import { MapLegend } from './MapLegend';
import type { MapCell } from './mapMoves';
import { MapTable } from './MapTable';
import type { Reception } from './reception';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  milestone: { maxWidth: '240px' },
});

/** What of the map is looked at; a column counts from 0, -1 is the unit's name. */
export interface MapPlace {
  readonly milestone?: number;
  /** The cell that was opened last, by its file: rows may have come between since. */
  readonly opened?: { readonly file: string; readonly column: number };
}

interface MapViewProps {
  readonly reception: Reception;
  readonly table: DeskTable;
  readonly place: MapPlace;
  onPlace(place: MapPlace): void;
  /** The indicator is absent where the unit's name was clicked. */
  onOpen(file: string, indicator?: string): void;
}

/** *Bảng đối chiếu*: how each unit stands against each target, at one look. */
export function MapView({ reception, table, place, onPlace, onOpen }: MapViewProps) {
  const styles = useStyles();
  const { messages, plan } = usePaneWords();
  const texts = receiveWords[messages.language].map;
  const milestone = place.milestone ?? dueMilestones(plan.milestones, table.year).at(-1) ?? table.year;
  const map = useMap(reception, table, milestone);
  const { opened } = place;

  const open = useCallback(
    ({ row, column }: MapCell) => {
      if (typeof map !== 'object') return;
      const file = map.units[row]?.file;
      if (file === undefined) return;
      onPlace({ milestone, opened: { file, column } });
      onOpen(file, map.indicators[column]);
    },
    [map, milestone, onPlace, onOpen],
  );

  if (table.counted === 0) return <Text>{texts.empty}</Text>;
  return (
    <div className={styles.view}>
      <Field label={texts.milestone} className={styles.milestone}>
        <Select value={String(milestone)} onChange={(_, { value }) => onPlace({ milestone: Number(value) })}>
          {plan.milestones.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200}>{texts.counted(table.counted, table.units)}</Text>
      <MapLegend />
      {map === undefined && <Spinner size="tiny" label={texts.loading} />}
      {map === 'not-loaded' && <Notice tone="error" sentence={texts.notLoaded} />}
      {typeof map === 'object' && (
        <MapTable key={map.milestone} map={map} lastOpened={cellOf(map, opened)} onOpen={open} />
      )}
      <Text size={200}>{texts.hint}</Text>
    </div>
  );
}

function cellOf({ units }: UnitMap, opened: MapPlace['opened']): MapCell | undefined {
  const row = units.findIndex(({ file }) => file === opened?.file);
  return row === -1 ? undefined : { row, column: opened?.column ?? -1 };
}

/** Fetched from the desk, anew whenever the files were judged anew; until then the last one stands. */
function useMap(reception: Reception, table: DeskTable, milestone: number): UnitMap | 'not-loaded' | undefined {
  const [map, setMap] = useState<UnitMap | 'not-loaded'>();
  const [bug, setBug] = useState<Error>();
  if (bug) throw bug;
  useEffect(() => {
    let isCurrent = true;
    reception.desk.map(milestone).then(
      // Drawn bit by bit: hundreds of cells at once would hold the pane up.
      (found) => isCurrent && startTransition(() => setMap(found ?? 'not-loaded')),
      (error: unknown) => setBug(asError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [reception, table, milestone]);
  return map;
}
