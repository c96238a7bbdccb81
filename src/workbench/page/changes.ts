import type { UniverGrid } from '../model/univer/univerGrid';

/** Whether the workbook holds something that is in no file. */
export interface Changes {
  readonly areUnsaved: boolean;
  /** The workbook is now as it is in a file. */
  forget(): void;
}

export function watchForChanges(grid: UniverGrid): Changes {
  let areUnsaved = false;
  grid.subscribe(({ kind }) => {
    if (kind !== 'activated') areUnsaved = true;
  });
  return {
    get areUnsaved() {
      return areUnsaved;
    },
    forget: () => void (areUnsaved = false),
  };
}
