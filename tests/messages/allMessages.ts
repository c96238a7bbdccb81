import { en } from '../../src/messages/en';
import { cliWords } from '../../src/messages/fetched/cli';
import { copyingWords } from '../../src/messages/fetched/copying';
import { lastYearWords } from '../../src/messages/fetched/lastYear';
import { lastYearTaskWords } from '../../src/messages/fetched/lastYearTask';
import { planPlacesWords } from '../../src/messages/fetched/planPlaces';
import { planProblemsWords } from '../../src/messages/fetched/planProblems';
import { receiptWords } from '../../src/messages/fetched/receipt';
import { receiveWords } from '../../src/messages/fetched/receive';
import { receivedWords } from '../../src/messages/fetched/received';
import { repairWords } from '../../src/messages/fetched/repair';
import { selfCheckWords } from '../../src/messages/fetched/selfCheck';
import { sendWords } from '../../src/messages/fetched/send';
import { settingsWords } from '../../src/messages/fetched/settings';
import type { Language } from '../../src/messages/language';
import { vi } from '../../src/messages/vi';

/** Words that come with the task that says them, by the name of their module. */
export const fetchedWords = {
  cli: cliWords,
  copying: copyingWords,
  lastYear: lastYearWords,
  lastYearTask: lastYearTaskWords,
  planPlaces: planPlacesWords,
  planProblems: planProblemsWords,
  receipt: receiptWords,
  receive: receiveWords,
  received: receivedWords,
  repair: repairWords,
  selfCheck: selfCheckWords,
  send: sendWords,
  settings: settingsWords,
};

/** All that is said in a language, whether it is there from the start or fetched. */
export function allMessages(language: Language): object {
  const fetched = Object.entries(fetchedWords).map(([name, words]) => [name, words[language]] as const);
  return { ...(language === 'vi' ? vi : en), ...Object.fromEntries(fetched) };
}
