import { findings } from './en/findings';
import { fixes } from './en/fixes';
import { frame } from './en/frame';
import { notes } from './en/notes';
import { offers } from './en/offers';
import { pane } from './en/pane';
import { problems } from './en/problems';
import { readings } from './en/readings';
import { results } from './en/results';
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
  offers,
  problems,
  frame,
  pane,
  fixes,
  notes,
  walk,
  results,
};
