import { Text } from '@fluentui/react-components';
import { receiveWords } from '../../messages/fetched/receive';
import { shownFile } from '../../messages/shownValue';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { ReceptionState } from './reception';

/** So many are named; of more somebody looks into the folder anyhow. */
const NAMED = 5;

/** What was picked or dropped and is not in the list: what could not be read, and what is no workbook. */
export function LeftAside({ state: { unread, passedOver } }: { readonly state: ReceptionState }) {
  const { leftAside } = receiveWords[usePaneWords().language];
  const names = unread.slice(0, NAMED).map(shownFile).join('; ');
  return (
    <>
      {unread.length > 0 && (
        <Notice tone="warning" sentence={leftAside.unread(unread.length, names, unread.length - NAMED)} />
      )}
      {passedOver > 0 && <Text size={200}>{leftAside.passedOver(passedOver)}</Text>}
    </>
  );
}
