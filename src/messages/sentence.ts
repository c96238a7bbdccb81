/** What is the matter, and what to do about it. */
export interface Sentence {
  readonly problem: string;
  readonly remedy: string;
}

/** Both halves as one running text. */
export function joined({ problem, remedy }: Sentence): string {
  return remedy === '' ? problem : `${problem} ${remedy}`;
}
