import { cli } from './en/cli';
import { findings } from './en/findings';
import { frame } from './en/frame';
import { offers } from './en/offers';
import { pane } from './en/pane';
import { planProblems } from './en/planProblems';
import { problems } from './en/problems';
import { readings } from './en/readings';
import { receipt } from './en/receipt';
import { received } from './en/received';
import { selfCheck } from './en/selfCheck';
import { send } from './en/send';
import { status } from './en/status';
import { terms } from './en/terms';
import type { Messages } from './vi';

export const en: Messages = {
  language: 'en',
  terms,
  status,
  findings,
  readings,
  receipt,
  offers,
  problems,
  planProblems,
  frame,
  pane,
  send,
  received,
  selfCheck,
  cli,
};
