import { SheetsSelectionsService } from '@univerjs/sheets';
import type { UniverGrid } from '../model/univer/univerGrid';

/** Shows the input message of the selected cell's validation, which the grid itself does not show. */
export function showInputMessages(grid: UniverGrid, box: HTMLElement): void {
  const [title, text] = [document.createElement('strong'), document.createElement('p')];
  box.replaceChildren(title, text);
  const show = () => {
    const { sheet, range } = grid.selection;
    const validation = sheet.validation(range.row, range.column);
    title.textContent = validation?.promptTitle ?? '';
    text.textContent = validation?.prompt ?? '';
    box.hidden = validation?.prompt === undefined;
  };
  const { selectionMoveEnd$, selectionSet$ } = grid.book.service(SheetsSelectionsService);
  selectionMoveEnd$.subscribe(show);
  selectionSet$.subscribe(show);
}
