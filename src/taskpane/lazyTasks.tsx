import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { Notice } from './Notice';
import { usePaneWords } from './paneWords';

/** *Nạp biểu mẫu*: its fields are the heaviest part of the pane, and a workbook that has a form never needs them. */
export const LoadTask = fetched(async () => (await import('./load/LoadTask')).LoadTask);

export const HostProblem = fetched(async () => (await import('./host/HostProblem')).HostProblem);

/** A component that is fetched when it is first shown, with something to see meanwhile and where that fails. */
function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Fetched = lazy<ComponentType<Props>>(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: NotFetched }),
    ),
  );
  return function Waiting(props: Props) {
    const { pane } = usePaneWords().messages;
    return (
      <Suspense fallback={<Spinner label={pane.opening} labelPosition="below" />}>
        <Fetched {...props} />
      </Suspense>
    );
  };
}

function NotFetched() {
  const { pane } = usePaneWords().messages;
  return (
    <Notice tone="error" sentence={pane.notFetched}>
      <Button onClick={() => location.reload()}>{pane.reopen}</Button>
    </Notice>
  );
}
