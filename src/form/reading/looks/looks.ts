import type { ReadingIssue } from '../readingIssue';
import { copies } from './copies';
import { entryCells } from './entryCells';
import { headFacts } from './headFacts';
import { lastYear } from './lastYear';
import { legacyNotes } from './legacyNotes';
import type { FoundForm, Look } from './look';
import { mergedEntries } from './mergedEntries';
import { misplacedFigures } from './misplacedFigures';
import { otherContent } from './otherContent';
import { results } from './results';
import { rowTexts } from './rowTexts';
import { sheetState } from './sheetState';
import { unclearRows } from './unclearRows';

/** Those about the form as a whole first. */
const looks: readonly Look[] = [
  ...[copies, headFacts, lastYear, sheetState, otherContent],
  ...[unclearRows, entryCells, misplacedFigures, mergedEntries, legacyNotes, rowTexts, results],
];

/** Everything that is to be told about how the form was handled. */
export function lookAt(found: FoundForm): readonly ReadingIssue[] {
  return looks.flatMap((look) => look(found));
}
