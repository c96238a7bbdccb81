/** Runs tasks one after the other, in the order in which they were handed in. A task that fails does not hold up the next. */
export type RunInTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createQueue(): RunInTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
