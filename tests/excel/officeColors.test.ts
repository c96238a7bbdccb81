/** @jest-environment jsdom */
import { officeColors, whenColorsMayHaveChanged } from '../../src/excel/officeColors';

type Theme = { bodyBackgroundColor: string; bodyForegroundColor: string };

function installOffice(officeTheme: Theme | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('Excel tells its colours as they are now', () => {
  installOffice({ bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424' });
  expect(officeColors()).toEqual({ background: '#FFFFFF', foreground: '#242424' });
  installOffice({ bodyBackgroundColor: '#202020', bodyForegroundColor: '#FFFFFF' });
  expect(officeColors()).toEqual({ background: '#202020', foreground: '#FFFFFF' });
});

test('an Excel that does not tell its colours is no trouble', () => {
  installOffice(undefined);
  expect(officeColors()).toBeUndefined();
});

test('it is time to look when somebody turns to the pane, and not any more after the end', () => {
  const look = jest.fn();
  const end = whenColorsMayHaveChanged(look);
  const turnTo = () => {
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    document.documentElement.dispatchEvent(new Event('mouseenter'));
  };
  turnTo();
  expect(look).toHaveBeenCalledTimes(3);
  end();
  turnTo();
  expect(look).toHaveBeenCalledTimes(3);
});
