import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { Notice } from './Notice';
import { usePaneWords } from './paneWords';

/** A component that is fetched when it is first shown, with something to see meanwhile and where that fails. */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Fetched = lazy<ComponentType<Props>>(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: NotFetched }),
    ),
  );
  return function Waiting(props: Props) {
    return (
      <Suspense fallback={<Opening />}>
        <Fetched {...props} />
      </Suspense>
    );
  };
}

function Opening() {
  return <Spinner label={usePaneWords().messages.pane.opening} labelPosition="below" />;
}

function NotFetched() {
  const { pane } = usePaneWords().messages;
  return (
    <Notice tone="error" sentence={pane.notFetched}>
      <Button onClick={() => location.reload()}>{pane.reopen}</Button>
    </Notice>
  );
}
