import type { PlaceElement, PlaceStep } from '../plan/planPlace';
import type { PlanProblem } from '../plan/planProblem';
import { planPlacesWords } from './fetched/planPlaces';
import { planProblemsWords } from './fetched/planProblems';
import { shownValue } from './shownValue';
import type { Messages } from './vi';

/** Where a plan is wrong in an office's own words, part by part: the first one is a section of the settings. */
export function planPlaceWords(messages: Messages, place: readonly PlaceStep[]): readonly string[] {
  return place.flatMap(({ key, element }, depth) => [
    // The name of an element says what it is; a section is named all the same.
    ...(element && depth > 0 ? [] : [partWords(messages, key)]),
    ...(element ? [elementWords(messages, key, element)] : []),
  ]);
}

/** What is wrong there, as it concerns somebody who types a day as 24/11/2026 and sees no file. Begins in lower case. */
export function planFlawText({ language }: Messages, { code, facts = {} }: PlanProblem): string {
  return planProblemsWords[language][code]((name) => {
    const fact = String(facts[name] ?? '');
    return name === 'expected' && fact === 'date' ? 'day' : withDays(fact);
  });
}

/** A part that nobody knows goes by its own key. */
function partWords({ language }: Messages, key: string): string {
  const { parts } = planPlacesWords[language];
  return (Object.hasOwn(parts, key) ? parts[key] : undefined) ?? shownValue(language, key);
}

function elementWords({ language }: Messages, key: string, element: PlaceElement): string {
  const planPlaces = planPlacesWords[language];
  const { index = -1, id, name, type, from } = element;
  const words = Object.hasOwn(planPlaces.elements, key) ? planPlaces.elements[key] : undefined;
  const nth = index + 1;
  if (!words) return planPlaces.nth(nth);
  return words({
    nth,
    ...(id !== undefined && { id: shownValue(language, id) }),
    ...(type !== undefined && { type }),
    name: shownValue(language, name?.[language] ?? name?.vi ?? name?.en ?? ''),
    from: isDay(from) ? withDays(from) : '',
  });
}

const day = /\b(\d{4})-(\d\d)-(\d\d)\b/g;

function withDays(text: string): string {
  return text.replace(day, '$3/$2/$1');
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
}
