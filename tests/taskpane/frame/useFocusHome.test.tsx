/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { useFocusHome } from '../../../src/taskpane/frame/useFocusHome';

interface PartsProps {
  readonly isBusy?: boolean;
  readonly hasExtra?: boolean;
  readonly hasOther?: boolean;
}

function Parts({ isBusy = false, hasExtra = true, hasOther = true }: PartsProps) {
  const root = useFocusHome('busy', 'first');
  return (
    <div ref={root}>
      {isBusy && (
        <div data-place="busy" tabIndex={-1} aria-label="busy">
          <button>stop</button>
        </div>
      )}
      {!isBusy && (
        <>
          <div data-place="first">
            <button>first</button>
          </div>
          {hasOther && (
            <div data-place="other">
              <input type="file" />
              <button>stays</button>
              {hasExtra && <button>goes</button>}
            </div>
          )}
        </>
      )}
    </div>
  );
}

// jsdom says that a page without an element in focus has none itself.
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

function begin() {
  const { rerender } = render(<Parts />);
  screen.getByText('goes').focus();
  return async (props: PartsProps) => {
    rerender(<Parts {...props} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  };
}

describe('the focus, when what had it goes', () => {
  test('stays in its place', async () => {
    expect(await begin()({ hasExtra: false })).toBe('stays');
  });

  test('goes forward to what has begun, and back to where it was once that is over', async () => {
    const show = begin();
    expect(await show({ isBusy: true })).toBe('busy');
    screen.getByText('stop').focus();
    expect(await show({})).toBe('stays');
  });

  test('has somewhere to go where its place is gone as well', async () => {
    expect(await begin()({ hasOther: false })).toBe('first');
  });

  test('is taken from nobody who went on in the sheet', async () => {
    const show = begin();
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    await show({ hasExtra: false });
    expect(document.activeElement).toBe(document.body);
  });

  test('is not given to who has left it on purpose', async () => {
    const show = begin();
    screen.getByText('goes').blur();
    await show({});
    await show({ hasExtra: false });
    expect(document.activeElement).toBe(document.body);
  });
});
