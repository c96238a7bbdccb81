import type { Language } from './language';
import { cli } from './vi/cli';
import { findings } from './vi/findings';
import { fixes } from './vi/fixes';
import { frame } from './vi/frame';
import { lastYear } from './vi/lastYear';
import { lastYearTask } from './vi/lastYearTask';
import { notes } from './vi/notes';
import { offers } from './vi/offers';
import { pane } from './vi/pane';
import { planPlaces } from './vi/planPlaces';
import { planProblems } from './vi/planProblems';
import { problems } from './vi/problems';
import { readings } from './vi/readings';
import { receipt } from './vi/receipt';
import { receive } from './vi/receive';
import { received } from './vi/received';
import { repair } from './vi/repair';
import { results } from './vi/results';
import { selfCheck } from './vi/selfCheck';
import { send } from './vi/send';
import { settings } from './vi/settings';
import { status } from './vi/status';
import { terms } from './vi/terms';
import { walk } from './vi/walk';

/** Everything that a person reads, in Vietnamese: the source of truth for what there is to say. */
export const vi = {
  language: 'vi' as Language,
  terms,
  status,
  findings,
  readings,
  lastYear,
  receipt,
  offers,
  problems,
  planPlaces,
  planProblems,
  frame,
  pane,
  send,
  settings,
  lastYearTask,
  receive,
  repair,
  received,
  selfCheck,
  fixes,
  notes,
  walk,
  results,
  cli,
};

/** Another language says the same things. */
export type Messages = typeof vi;
