import { cli } from './en/cli';
import { findings } from './en/findings';
import { fixes } from './en/fixes';
import { frame } from './en/frame';
import { offers } from './en/offers';
import { lastYear } from './en/lastYear';
import { notes } from './en/notes';
import { pane } from './en/pane';
import { planProblems } from './en/planProblems';
import { problems } from './en/problems';
import { readings } from './en/readings';
import { results } from './en/results';
import { receipt } from './en/receipt';
import { received } from './en/received';
import { selfCheck } from './en/selfCheck';
import { send } from './en/send';
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
  planProblems,
  frame,
  pane,
  send,
  received,
  selfCheck,
  fixes,
  notes,
  walk,
  results,
  cli,
};
