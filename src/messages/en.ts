import { cli } from './en/cli';
import { findings } from './en/findings';
import { offers } from './en/offers';
import { frame } from './en/frame';
import { pane } from './en/pane';
import { planProblems } from './en/planProblems';
import { problems } from './en/problems';
import { readings } from './en/readings';
import { receipt } from './en/receipt';
import { received } from './en/received';
import { status } from './en/status';
import { terms } from './en/terms';
import type { Messages } from './vi';

export const en: Messages = {
  language: 'en',
  terms,
  status,
  findings,
  readings,
  offers,
  receipt,
  problems,
  planProblems,
  frame,
  pane,
  received,
  cli,
};
