import { Button, Spinner } from '@fluentui/react-components';
import { createContext, lazy, Suspense, useContext, useState, type ComponentType } from 'react';
import { Notice } from './Notice';
import { usePaneWords } from './paneWords';

const AgainContext = createContext<() => void>(() => undefined);

/**
 * A component that is fetched when it is first shown, with something to see meanwhile. Where that fails it is fetched anew when it is
 * asked for, and whenever it is shown again.
 */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  const fetchPart = (): ComponentType<Props> =>
    (part ??= lazy<ComponentType<Props>>(() =>
      load().then(
        (component) => ({ default: component }),
        () => {
          part = undefined;
          return { default: NotFetched };
        },
      ),
    ));
  return function Waiting(props: Props) {
    const [Part, setPart] = useState(fetchPart);
    return (
      <AgainContext value={() => setPart(fetchPart)}>
        <Suspense fallback={<Opening />}>
          <Part {...props} />
        </Suspense>
      </AgainContext>
    );
  };
}

function Opening() {
  return <Spinner label={usePaneWords().messages.pane.opening} labelPosition="below" />;
}

function NotFetched() {
  const { pane } = usePaneWords().messages;
  const again = useContext(AgainContext);
  return (
    <Notice tone="error" sentence={pane.notFetched}>
      <Button appearance="primary" onClick={again}>
        {pane.check.retry}
      </Button>
      <Button onClick={() => location.reload()}>{pane.reopen}</Button>
    </Notice>
  );
}
