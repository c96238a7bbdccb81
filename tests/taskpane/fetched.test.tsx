/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { vi } from '../../src/messages/vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { fetched } from '../../src/taskpane/fetched';
import { PaneWordsContext } from '../../src/taskpane/paneWords';
import './support/patience';

const Arrived = () => <p>đã tới</p>;

/** Loads that fail so many times. */
function failing(times: number) {
  let left = times;
  return jest.fn((): Promise<ComponentType> =>
    left-- > 0 ? Promise.reject(new Error('offline')) : Promise.resolve(Arrived),
  );
}

function show(Part: ComponentType) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <PaneWordsContext value={{ language: 'vi', messages: vi, plan: defaultPlan }}>
        <Part />
      </PaneWordsContext>
    </FluentProvider>,
  );
}

const tryAgain = async () => fireEvent.click(await screen.findByRole('button', { name: 'Thử lại' }));

test('a part that could not be fetched is fetched again when it is asked for', async () => {
  const load = failing(2);
  show(fetched(load));
  await tryAgain();
  await tryAgain();
  await screen.findByText('đã tới');
  expect(load).toHaveBeenCalledTimes(3);
});

test('a part that could not be fetched is fetched again when it is shown again, and one that could is not', async () => {
  const load = failing(1);
  const Part = fetched(load);
  const first = show(Part);
  await screen.findByRole('button', { name: 'Thử lại' });
  first.unmount();
  const second = show(Part);
  await screen.findByText('đã tới');
  second.unmount();
  show(Part);
  await screen.findByText('đã tới');
  expect(load).toHaveBeenCalledTimes(2);
});
