import type { Language } from './language';
import { findings } from './vi/findings';
import { fixes } from './vi/fixes';
import { frame } from './vi/frame';
import { notes } from './vi/notes';
import { offers } from './vi/offers';
import { pane } from './vi/pane';
import { problems } from './vi/problems';
import { readings } from './vi/readings';
import { results } from './vi/results';
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
  offers,
  problems,
  frame,
  pane,
  fixes,
  notes,
  walk,
  results,
};

/** Another language says the same things. */
export type Messages = typeof vi;
