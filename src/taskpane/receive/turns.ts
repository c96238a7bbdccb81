/**
 * For work of many small steps: what is to be waited for before each of them, so that after these milliseconds without a break others
 * have their turn.
 */
export function turns(longest: number): () => Promise<void> | undefined {
  let since = -longest;
  return () => {
    if (performance.now() - since < longest) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => void (since = performance.now()));
  };
}
