import { cli } from './en/cli';
import { findings } from './en/findings';
import { fixes } from './en/fixes';
import { frame } from './en/frame';
import { lastYear } from './en/lastYear';
import { lastYearTask } from './en/lastYearTask';
import { notes } from './en/notes';
import { offers } from './en/offers';
import { pane } from './en/pane';
import { planPlaces } from './en/planPlaces';
import { planProblems } from './en/planProblems';
import { problems } from './en/problems';
import { readings } from './en/readings';
import { receipt } from './en/receipt';
import { receive } from './en/receive';
import { received } from './en/received';
import { repair } from './en/repair';
import { results } from './en/results';
import { selfCheck } from './en/selfCheck';
import { send } from './en/send';
import { settings } from './en/settings';
import { status } from './en/status';
import { terms } from './en/terms';
import { walk } from './en/walk';
import type { Messages } from './vi';

export const en: Messages = {
  language: 'en',
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
