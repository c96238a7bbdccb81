import { useEffect, useRef, useState } from 'react';
import type { LastYearFile } from '../../check/lastYearFiles';
import { asError } from '../asError';
import type { ReadFile } from '../services';

/** More than any unit has predecessors. */
export const MAX_FILES = 30;

/** The files that were picked last, as far as they have been read. */
export interface PickedFiles {
  readonly files: readonly LastYearFile[];
  /** How many there are to read; more than have been read: reading goes on. */
  readonly total: number;
  /** Some were left out. */
  readonly isCut: boolean;
  /** What reads files could not be fetched. */
  readonly isNotLoaded: boolean;
}

export const noFiles: PickedFiles = { files: [], total: 0, isCut: false, isNotLoaded: false };

/** Reads the files that are picked, one after the other; picking anew begins anew. A bug is thrown on while drawing. */
export function useLastYearFiles(readFile: ReadFile): readonly [PickedFiles, (files: readonly File[]) => void] {
  const [picked, setPicked] = useState<PickedFiles>(noFiles);
  const [bug, setBug] = useState<Error>();
  const latest = useRef(0);
  useEffect(() => () => void (latest.current = -1), []);
  if (bug) throw bug;

  async function read(files: readonly File[], pick: number): Promise<void> {
    const taken = files.slice(0, MAX_FILES);
    let state: PickedFiles = { ...noFiles, total: taken.length, isCut: taken.length < files.length };
    setPicked(state);
    for (const file of taken) {
      const form = await readFile(file);
      if (latest.current !== pick) return;
      if (!form) {
        setPicked({ ...noFiles, isNotLoaded: true });
        return;
      }
      state = { ...state, files: [...state.files, { file: file.name, form }] };
      setPicked(state);
    }
  }

  return [
    picked,
    (files) => {
      latest.current += 1;
      read(files, latest.current).catch((error: unknown) => setBug(asError(error)));
    },
  ];
}
