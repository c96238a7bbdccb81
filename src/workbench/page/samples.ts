/** A workbook that the page offers to open. */
export interface Sample {
  readonly file: string;
  readonly label: string;
}

/** The sample forms beside the page; none where they were not built. */
export async function listSamples(): Promise<readonly Sample[]> {
  const answer = await fetch('samples/index.json');
  return answer.ok ? ((await answer.json()) as readonly Sample[]) : [];
}

export async function fetchSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
