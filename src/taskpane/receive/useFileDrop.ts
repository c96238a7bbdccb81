import { useEffect, useState } from 'react';
import { droppedFiles } from './droppedFiles';
import type { Found } from './intakeFiles';

/**
 * Takes files and folders that are dropped anywhere on the page, and says whether some hang over it. Where nothing takes them they come to
 * nothing: left to itself, a browser would open a dropped file in the place of everything that was received.
 */
export function useFileDrop(onFound: ((found: Promise<Found>) => void) | undefined): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    function onDrag(event: DragEvent) {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (!onFound) event.dataTransfer.dropEffect = 'none';
      // Leaving one part of the page for another is no leaving.
      setIsOver(event.type === 'dragover' || (event.type === 'dragleave' && event.relatedTarget !== null));
      if (event.type === 'drop' && onFound) onFound(droppedFiles(event.dataTransfer));
    }
    const events = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of events) addEventListener(type, onDrag);
    return () => events.forEach((type) => removeEventListener(type, onDrag));
  }, [onFound]);
  return isOver && onFound !== undefined;
}
