import { Text } from '@fluentui/react-components';
import { sendWords } from '../../messages/fetched/send';
import { deadlineOf, receivingOffice } from '../../plan/units';
import { usePaneWords } from '../paneWords';
import { shownDate } from '../shownDate';
import { daysLeft } from './daysLeft';

/** Where the file goes, and until when. */
export function Deliver({ year, today }: { readonly year: number; readonly today: Date }) {
  const { plan, messages, language } = usePaneWords();
  const { deliver } = sendWords[messages.language];
  const office = receivingOffice(plan, year);
  const deadline = deadlineOf(plan, year);
  return (
    <>
      {office && <Text>{deliver.to(office[language])}</Text>}
      <Text>
        {deliver.until(shownDate(deadline))} <strong>{deliver.daysLeft(daysLeft(today, deadline))}</strong>
      </Text>
    </>
  );
}
