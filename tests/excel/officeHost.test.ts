import { startOffice } from '../../src/excel/officeHost';
import { valueOf } from './support/openWorkbook';

interface Surroundings {
  readonly host?: string | null;
  readonly version?: number;
  readonly theme?: { bodyBackgroundColor: string; bodyForegroundColor: string };
  readonly savingFails?: boolean;
}

/** The common API as far as it is asked, over settings that are kept once they are saved. */
function installOffice({ host = 'Excel', version = 14, theme, savingFails = false }: Surroundings = {}) {
  const [current, saved] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const office = {
    HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    onReady: () => Promise.resolve({ host, platform: 'PC' }),
    context: {
      displayLanguage: 'vi-VN',
      officeTheme: theme,
      requirements: {
        isSetSupported: (name: string, wanted: string) =>
          name === 'ExcelApi' && Number(wanted.split('.')[1]) <= version,
      },
      document: {
        settings: {
          get: (key: string) => current.get(key) ?? null,
          set: (key: string, value: unknown) => void current.set(key, value),
          remove: (key: string) => void current.delete(key),
          saveAsync(done: (result: object) => void) {
            if (!savingFails) {
              saved.clear();
              current.forEach((value, key) => saved.set(key, value));
            }
            done(savingFails ? { status: 'failed', error: { code: 9019 } } : { status: 'succeeded' });
          },
        },
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  return { saved, current };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

const autoShow = 'Office.AutoShowTaskpaneWithDocument';

test('Excel tells its language and colours', async () => {
  installOffice({ theme: { bodyBackgroundColor: '#202020', bodyForegroundColor: '#FFFFFF' } });
  expect(valueOf(await startOffice())).toMatchObject({
    language: 'vi-VN',
    colors: { background: '#202020', foreground: '#FFFFFF' },
    opensWithDocument: false,
  });
});

test('an Excel that does not tell its colours is no trouble', async () => {
  installOffice();
  expect(valueOf(await startOffice()).colors).toBeUndefined();
});

test.each([
  [13, { ok: false, problem: { code: 'host-too-old', facts: { needed: 'ExcelApi 1.14' } } }],
  [14, { ok: true }],
  [15, { ok: true }],
])('an Excel with ExcelApi 1.%i', async (version, expected) => {
  installOffice({ version });
  expect(await startOffice()).toMatchObject(expected);
});

test.each([
  ['another program', 'Word', 'NotExcel'],
  ['a browser alone', null, 'NotExcel'],
])('%s is told', async (_, host, code) => {
  installOffice({ host });
  expect(await startOffice()).toEqual({ ok: false, problem: { code: 'host-failed', facts: { code } } });
});

test('a page that Office.js did not reach says so', async () => {
  expect(await startOffice()).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: 'OfficeMissing' } },
  });
});

test('opening with the document is kept in the document, and can be taken back', async () => {
  const { saved, current } = installOffice();
  const office = valueOf(await startOffice());
  expect(await office.setOpensWithDocument(true)).toEqual({ ok: true, value: undefined });
  expect(saved.get(autoShow)).toBe(true);
  expect(valueOf(await startOffice()).opensWithDocument).toBe(true);
  await office.setOpensWithDocument(false);
  expect([saved.size, current.size]).toEqual([0, 0]);
});

test('a document that cannot be saved to is a problem', async () => {
  installOffice({ savingFails: true });
  expect(await valueOf(await startOffice()).setOpensWithDocument(true)).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: '9019' } },
  });
});
