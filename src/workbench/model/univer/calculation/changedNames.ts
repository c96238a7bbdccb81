import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface NamesInQuestion {
  readonly unitId?: string | null;
  getDirtyDefinedNameMap(): Readonly<Record<string, object | null | undefined>>;
}

/** Univer's reader of formulas. Of every word of every formula it asks whether it is a name that changed, and goes through them all. */
export function createLexer(): LexerTreeBuilder {
  return Object.assign(new LexerTreeBuilder(), { _checkDefinedNameDirty: isChangedName });
}

function isChangedName(word: string, { unitId, getDirtyDefinedNameMap }: NamesInQuestion): boolean {
  const changed = getDirtyDefinedNameMap()[unitId ?? ''];
  return changed !== undefined && changed !== null && Object.hasOwn(changed, word);
}
