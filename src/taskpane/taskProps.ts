import type { PaneServices, WorkbookServices } from './services';
import type { Session } from './session';
import type { SessionActions } from './useSession';

/** What every task is given. */
export interface TaskProps {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly services: PaneServices;
  readonly workbook: WorkbookServices;
}
