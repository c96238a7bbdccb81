import { plain } from '../load/unitSearch';
import type { DeskRow } from './deskRows';

export const filters = ['all', 'ready', 'findings', 'unreadable', 'remarked', 'leftOut', 'undecided'] as const;
export type Filter = (typeof filters)[number];

export const sorts = ['unit', 'open', 'status', 'file'] as const;
export type Sort = (typeof sorts)[number];

/** Both views of what was received: file by file, and units by indicators. */
export type ReceivedShows = 'files' | 'map';

/** What of the table is looked at, and in which order. */
export interface RowView {
  readonly filter: Filter;
  readonly sort: Sort;
  /** Every word has to be there, whatever its accents. */
  readonly search: string;
}

export const firstView: RowView = { filter: 'all', sort: 'unit', search: '' };

const shows: Readonly<Record<Filter, (row: DeskRow) => boolean>> = {
  all: () => true,
  ready: ({ report }) => report.status === 'ready',
  findings: ({ report }) => report.status === 'findings',
  unreadable: ({ report }) => report.status === 'unreadable',
  remarked: ({ remarks }) => remarks.length > 0,
  leftOut: ({ leftOut }) => leftOut !== undefined,
  undecided: ({ leftOut }) => leftOut === 'undecided',
};

export function filterCounts(rows: readonly DeskRow[]): Readonly<Record<Filter, number>> {
  const counts = { all: 0, ready: 0, findings: 0, unreadable: 0, remarked: 0, leftOut: 0, undecided: 0 };
  for (const row of rows) for (const filter of filters) if (shows[filter](row)) counts[filter] += 1;
  return counts;
}

export function shownRows(rows: readonly DeskRow[], { filter, sort, search }: RowView): readonly DeskRow[] {
  const words = plain(search).split(' ');
  const found = rows.filter((row) => shows[filter](row) && words.every((word) => row.search.includes(word)));
  return found.sort((left, right) => orders[sort](left, right) || left.byFile - right.byFile);
}

/** What cannot be read comes first: it is the most to do. */
const statusOrder = { unreadable: 0, findings: 1, ready: 2 } as const;

const orders: Readonly<Record<Sort, (left: DeskRow, right: DeskRow) => number>> = {
  unit: (left, right) => left.byUnit - right.byUnit,
  open: (left, right) => openOf(right) - openOf(left),
  status: (left, right) => statusOrder[left.report.status] - statusOrder[right.report.status],
  file: () => 0,
};

function openOf({ report }: DeskRow): number {
  return report.status === 'unreadable' ? Number.MAX_SAFE_INTEGER : report.open;
}
