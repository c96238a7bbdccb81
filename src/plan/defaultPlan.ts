import baseFigures from './my-duc-2024/baseFigures.json';
import indicators from './my-duc-2024/indicators.json';
import head from './my-duc-2024/plan.json';
import relations from './my-duc-2024/relations.json';
import unitLists from './my-duc-2024/unitLists.json';
import type { Plan } from './schema';

/** The plan of Mỹ Đức as one JSON value: what an office copies to write a plan of its own. */
export const defaultPlanJson: unknown = { ...head, baseFigures, indicators, relations, unitLists };

/**
 * The plan that is used where no other is given. It is not read anew by whoever opens the pane: a test holds it to the schema, and to
 * reading as it stands here.
 */
export const defaultPlan = defaultPlanJson as Plan;
