import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { judgementAt, type UnitMap } from '../../check/consolidation/unitMap';
import type { Indicator } from '../../plan/schema';
import { verdictMarks } from '../../messages/verdictMarks';
import { usePaneWords } from '../paneWords';
import { formUnitName } from '../unitName';
import { cellKey } from './mapMoves';
import { MAP_ROW, mapColumns, useCellStyle, useMapStyles, useVerdictStyles, verdictLook } from './mapStyles';
import { verdictText } from './verdictText';

interface MapRowProps {
  readonly map: UnitMap;
  readonly indicators: readonly Indicator[];
  readonly index: number;
  /** Its column that the keyboard is at; absent where that is another row. */
  readonly active: number | undefined;
}

/** One unit: a mark for each indicator, in words for whoever does not see it or waits over it. */
export const MapRow = memo(function MapRow({ map, indicators, index, active }: MapRowProps) {
  const styles = useMapStyles();
  const cell = useCellStyle();
  const looks = useVerdictStyles();
  const words = usePaneWords();
  const of = map.units[index];
  if (!of) return null;
  const unit = formUnitName(words, map.year, of);
  const reach = (column: number) => ({
    tabIndex: active === column ? 0 : -1,
    'data-cell': cellKey({ row: index, column }),
  });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{
        position: 'absolute',
        top: index * MAP_ROW,
        width: '100%',
        ...mapColumns(indicators.length),
      }}
    >
      <div role="rowheader" title={unit} className={mergeClasses(cell, styles.unit)} {...reach(-1)}>
        {unit}
      </div>
      {indicators.map((indicator, column) => {
        const judgement = judgementAt(map, index, column);
        const name = `${indicator.id}. ${indicator.label[words.language]}`;
        const label = `${unit}, ${name}: ${verdictText(words, indicator, judgement)}`;
        return (
          <div
            key={indicator.id}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={label}
            title={label}
            className={mergeClasses(cell, looks[verdictLook[judgement.verdict]])}
            {...reach(column)}
          >
            {verdictMarks[judgement.verdict]}
          </div>
        );
      })}
    </div>
  );
});
