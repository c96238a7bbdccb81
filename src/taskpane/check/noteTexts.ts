import type { LocatedFinding } from '../../check/checkedForm';
import type { Messages } from '../../messages/vi';
import type { Plan } from '../../plan/schema';
import type { NoteFlaw } from '../../rules/notes';

/** What a note explains. */
export type NoteSubject = keyof Messages['notes']['hints'];

export function noteSubject({ lane, code }: LocatedFinding): NoteSubject {
  if (code === 'unavailable') return 'unavailable';
  return lane === 'shortfall' ? 'shortfall' : 'query';
}

export function hintsFor({ notes }: Messages, subject: NoteSubject): readonly string[] {
  return notes.hints[subject];
}

export function flawText({ notes }: Messages, { explanation }: Plan, flaw: NoteFlaw): string {
  switch (flaw.kind) {
    case 'blank':
      return notes.flaws.blank(explanation.minLength);
    case 'tooShort':
      return notes.flaws.tooShort(flaw.lacking);
    case 'stockPhrase':
    case 'notText':
      return notes.flaws[flaw.kind];
  }
}
