import { legacyText } from '../../codecs/legacy/legacyText';
import type { ReadingIssue } from '../readingIssue';
import type { Look } from './look';

/** Notes typed in a font of the time before Unicode: nobody else can read them. Entries in one are told with their readings. */
export const legacyNotes: Look = ({ placed }) =>
  placed.note.flatMap(({ binding: { entry }, place, cell: { value, font } }): ReadingIssue[] => {
    const meant = typeof value === 'string' ? legacyText(value, font) : undefined;
    if (meant === undefined || value === null) return [];
    return [{ code: 'legacy-font', entry, cell: place, value, readings: [{ to: meant, way: 'legacy-font' }] }];
  });
