import type { SheetContent, WorkbookContent } from '../workbook/content';
import type { FormLocator } from '../workbook/live';
import type { Outcome } from '../workbook/problem';
import { type Census, type LiveSheet, bearsName, sameName, sheetOfName } from './census';
import { type FormSheets, locateForm } from './locateForm';
import { type ProtectionOptions, queueProtection } from './protection';
import type { RoundTrip } from './run';
import { queueTexts, type SheetTexts } from './sheetTexts';

/** A sheet of the form that is there, and the sheet of the new form that takes its place. */
export interface OldSheet {
  readonly live: LiveSheet;
  readonly content: SheetContent;
  /** Cells that hold the id of a row. */
  readonly ids: readonly { readonly row: number; readonly column: number; readonly id: string }[];
  /** Present where the sheet is protected. */
  readonly protection?: ProtectionOptions;
}

/** An old sheet, whatever took its place. */
export type RetiredSheet = Omit<OldSheet, 'content'>;

/**
 * The sheets of the form that is there. One to which a name of the form leads belongs to it; any other has to say for the most part
 * what the form's sheet says: a clerk's own sheet may bear the same name.
 */
export async function findOldSheets(
  roundTrip: RoundTrip,
  census: Census,
  expected: WorkbookContent,
  locator: FormLocator,
  where: FormSheets,
): Promise<Outcome<readonly OldSheet[]>> {
  const located = new Set(locateForm(census, locator, where).flat());
  const anchored = new Set(locator.anchors.flatMap((anchor) => sheetOfName(census, anchor)?.id ?? []));
  const isCandidate = ({ id, name }: LiveSheet) =>
    located.has(id) || expected.sheets.some((content) => bearsName(name, content.name));
  const candidates = census.sheets.filter(isCandidate);
  const looked = await roundTrip((context) => {
    const readers = candidates.map((live) => queueCandidate(context, live));
    return () => readers.map((read) => read());
  });
  if (!looked.ok) return looked;
  const taken = new Set<string>();
  const value = expected.sheets.flatMap((content): OldSheet[] => {
    const ranked = looked.value
      .filter(({ live }) => !taken.has(live.id))
      .map((each) => ({ ...each, likeness: likeness(content, each.texts) + (isAnchor(each.live, content) ? 2 : 0) }))
      .filter((each) => each.likeness >= 0.5)
      .sort((a, b) => b.likeness - a.likeness);
    const [best] = ranked;
    if (!best) return [];
    taken.add(best.live.id);
    const { live, texts, protection } = best;
    return [{ live, content, ids: idCells(content, texts), ...(protection ? { protection } : {}) }];
  });
  return { ok: true, value };

  function isAnchor(live: LiveSheet, content: SheetContent): boolean {
    const part = locator.sheetNames.findIndex((name) => sameName(name, content.name));
    const anchor = locator.anchors[part];
    return anchored.has(live.id) && anchor !== undefined && sheetOfName(census, anchor)?.id === live.id;
  }
}

interface Candidate extends Pick<OldSheet, 'live' | 'protection'> {
  readonly texts: SheetTexts;
}

function queueCandidate(context: Excel.RequestContext, live: LiveSheet): () => Candidate {
  const readTexts = queueTexts(context, live.id);
  const readProtection = queueProtection(context.workbook.worksheets.getItem(live.id));
  return () => {
    const protection = readProtection();
    return { live, texts: readTexts(), ...(protection ? { protection } : {}) };
  };
}

/** How much of what the form's sheet says, from 0 to 1, stands somewhere on the other. */
function likeness(content: SheetContent, texts: SheetTexts): number {
  const said = new Set(constants(content).map(({ text }) => text));
  const found = new Set(texts.map(({ text }) => text));
  return said.size === 0 ? 0 : [...said].filter((text) => found.has(text)).length / said.size;
}

/** The form says in its first column what its rows are about: in that of the sheet's columns that holds most of it. */
function idCells(content: SheetContent, texts: SheetTexts): OldSheet['ids'] {
  const ids = new Set(constants(content).flatMap(({ column, text }) => (column === 1 ? [text] : [])));
  const found = texts.filter(({ text }) => ids.has(text));
  const count = (column: number) => found.filter((cell) => cell.column === column).length;
  const [best] = [...new Set(found.map(({ column }) => column))].sort((a, b) => count(b) - count(a) || a - b);
  return found.filter(({ column }) => column === best).map(({ text, ...place }) => ({ ...place, id: text }));
}

function constants(content: SheetContent): { readonly column: number; readonly text: string }[] {
  return content.cells.flatMap(({ column, value, formula }) =>
    formula === undefined && typeof value === 'string' ? [{ column, text: value }] : [],
  );
}
